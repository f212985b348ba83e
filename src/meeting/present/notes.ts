import { mount } from 'svelte';
import Notes from './Notes.svelte';

/** The window with the notes: it needs neither map nor data, the wall tells it all. */
export function openNotes(target: HTMLElement, session: string): void {
  mount(Notes, { target, props: { session } });
}
