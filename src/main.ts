import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { startEngine } from './engine.ts';
import { startShell } from './shell.ts';
import { readiness } from './state/readiness.svelte.ts';

// First and apart from all else: the shell must install even where the map or the data fails.
readiness.follow(startShell());

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
mount(App, { target, props: { engine: startEngine() } });
