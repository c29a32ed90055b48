import DefaultTheme from "vitepress/theme-without-fonts";
import type { Theme } from "vitepress";
import { defineAsyncComponent } from "vue";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component(
      "playground",
      defineAsyncComponent(() => import("../../src/playground/Playground.vue")),
    );
  },
};

export default theme;
