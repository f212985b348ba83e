/** The text of a script of its own, with all that it imports (vite.config.ts). */
declare module '*?standalone' {
  const script: string;
  export default script;
}
