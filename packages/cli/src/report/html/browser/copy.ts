// Copies what the buttons beside commands and places are for.
{
  // Some browsers give pages from files no clipboard.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
      button.addEventListener("click", () => {
        clipboard.writeText(button.dataset.copy ?? "").then(
          () => {
            say(button, "Copied");
          },
          () => {
            say(button, "Not allowed");
          },
        );
      });
      button.hidden = false;
    }
  }

  function say(button: HTMLButtonElement, what: string): void {
    button.textContent = what;
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1500);
  }
}
