// Runs before the page is drawn, so it is never drawn in the other theme first.
{
  const key = "fc-check-theme";
  const root = document.documentElement;

  const recall = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Where nothing may be stored, each page starts with the system's theme.
      return null;
    }
  };

  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => (root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";

  const stored = recall();
  if (stored === "dark" || stored === "light") root.dataset.theme = stored;

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector<HTMLButtonElement>(".theme");
    if (button === null) return;
    const show = (): void => {
      button.textContent = `Use the ${isDark() ? "light" : "dark"} theme`;
    };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      show();
      try {
        localStorage.setItem(key, root.dataset.theme);
      } catch {
        // It holds for this page then.
      }
    });
    systemIsDark.addEventListener("change", show);
    show();
    button.hidden = false;
  });
}
