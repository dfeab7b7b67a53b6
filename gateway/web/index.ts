import { html, render } from "lit";
import "./style.css";
const page = await import("./pages/home");
render(html`${page.x}`, document.body);
