import DefaultTheme from "vitepress/theme-without-fonts";
import type { Theme } from "vitepress";
import { defineAsyncComponent } from "vue";
import HomePage from "../../src/pages/HomePage.vue";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("home-page", HomePage);
    app.component(
      "playground",
      defineAsyncComponent(() => import("../../src/playground/Playground.vue")),
    );
  },
};

export default theme;
