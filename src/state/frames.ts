/** Answers in a task of its own, after the page has been drawn once more; a hidden page is not drawn and does not wait for it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Answers in the next task: what the page has to draw and what a finger does come first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
