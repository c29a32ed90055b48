// Shows what the form of filters asks for. The page has everything in it; this only hides.
{
  const form = document.querySelector<HTMLFormElement>(".filters");
  const search = form?.querySelector<HTMLInputElement>("input[type=search]");
  if (form && search) {
    const clear = form.querySelector<HTMLButtonElement>("button");
    const output = form.querySelector("output");
    const nothing = document.querySelector<HTMLElement>(".nothing");
    // Read once: reading the text of a thousand handlers on each key would be slow.
    const cards = [...document.querySelectorAll<HTMLElement>(".card")].map((element) => ({
      element,
      text: textOf(element),
      diagnostics: [...element.querySelectorAll<HTMLElement>(".diagnostic")],
      shown: true,
    }));
    const groups = [...document.querySelectorAll<HTMLElement>("main section")];
    const all = cards.length;

    const apply = (): void => {
      const fields = new FormData(form);
      const asked = (name: string): string => {
        const value = fields.get(name);
        return typeof value === "string" ? value : "";
      };
      const [verdict, severity, code] = [asked("verdict"), asked("severity"), asked("code")];
      const [shape, file] = [asked("shape"), asked("file")];
      const terms = asked("text").toLowerCase().split(/\s+/);
      let shownCards = 0;
      let shownDiagnostics = 0;
      for (const card of cards) {
        const { element, text, diagnostics } = card;
        const matching = diagnostics.filter(
          ({ dataset }) =>
            (severity === "" || dataset.severity === severity) && (code === "" || dataset.code === code),
        );
        const { dataset } = element;
        card.shown =
          (verdict === "" || dataset.verdict === verdict) &&
          (shape === "" || dataset.shape === shape) &&
          (file === "" || dataset.file === file) &&
          ((severity === "" && code === "") || matching.length > 0) &&
          terms.every((term) => text.includes(term));
        element.hidden = !card.shown;
        if (!card.shown) continue;
        shownCards++;
        shownDiagnostics += matching.length;
        for (const diagnostic of diagnostics) diagnostic.hidden = !matching.includes(diagnostic);
      }
      // The inner groups come after the outer ones, and all of them look at the cards only.
      for (const group of groups) group.hidden = group.querySelector(".card:not([hidden])") === null;
      const isFiltered = [verdict, severity, code, shape, file, ...terms].some((value) => value !== "");
      if (clear) clear.disabled = !isFiltered;
      if (nothing) nothing.hidden = shownCards > 0;
      if (output)
        output.textContent = isFiltered
          ? `${shownCards} of ${all} shown, with ${shownDiagnostics} ${shownDiagnostics === 1 ? "problem" : "problems"}`
          : "";
    };

    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    const reset = (): void => {
      form.reset();
      apply();
    };
    clear?.addEventListener("click", () => {
      reset();
      // The button is now off, and would leave the focus nowhere.
      search.focus();
    });
    addEventListener("keydown", (event) => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && target.matches("input[type=search], select");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        search.focus();
        search.select();
      } else if (event.key === "Escape" && target === search) {
        reset();
      }
    });

    form.hidden = false;
    // A reload keeps what was in the fields.
    apply();
  }

  function textOf(element: HTMLElement): string {
    return `${element.dataset.file ?? ""} ${element.textContent}`.toLowerCase();
  }
}
