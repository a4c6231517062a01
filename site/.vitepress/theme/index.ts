import { h } from "vue";
import DefaultTheme from "vitepress/theme";
// oxlint-disable-next-line import/no-unassigned-import -- how Vite takes styles
import "./custom.css";
import Sample from "./sample.md";

/** VitePress' own theme, with a program next to the title of the home page. */
export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "home-hero-image": () => h("div", { class: "sample vp-doc" }, h(Sample)),
    }),
};
