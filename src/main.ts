import './tokens.css';
import './app.css';
import { mount } from 'svelte';
import { readFirst } from './core/analysis/first.ts';
import App from './App.svelte';
import { startEngine } from './engine.ts';
import { startShell } from './shell.ts';
import { asksDefault } from './state/address.svelte.ts';
import { explorer } from './state/explorer.svelte.ts';
import { readiness } from './state/readiness.svelte.ts';

// First and apart from all else: the shell must install even where the map or the data fails.
readiness.follow(startShell());

// A first visit, and nothing asked in the address: the page itself carries the answer. Later the device has the better one.
const first = document.getElementById('first')?.textContent;
if (first && asksDefault() && !navigator.serviceWorker?.controller) explorer.showFirst(readFirst(first));

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
const asked = new URLSearchParams(location.search);
if (asked.get('present') === 'notes')
  void import('./meeting/present/notes.ts').then(({ openNotes }) => openNotes(target, asked.get('of') ?? ''));
else openApp(target);

function openApp(target: HTMLElement): void {
  const engine = startEngine();
  // A task of its own: reading the code and building the page in one would hold up the first frame twice as long.
  setTimeout(() => {
    mount(App, { target, props: { engine } });
    // The list measures its lines in two frames of its own.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('foreword')?.remove()));
  });
}
