import "./style.css";
import { announceSignIn } from "./api/session";
import { Shell } from "./shell/shell";

if (location.pathname === "/console/signed-in") {
  // a second tab in which somebody has signed in again
  announceSignIn();
  document.body.textContent = "You are signed in again. Close this tab and go on in the other one.";
  window.close();
} else {
  document.body.append(new Shell());
}
