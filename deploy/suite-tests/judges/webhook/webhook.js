// Verifies a request as its receiver does, by the official library of Standard Webhooks, and says the type of its event.
import { Webhook } from "standardwebhooks";

const { SECRET = "", BODY = "", ID = "", TIMESTAMP = "", SIGNATURE = "" } = process.env;
const event = new Webhook(SECRET).verify(BODY, {
  "webhook-id": ID,
  "webhook-timestamp": TIMESTAMP,
  "webhook-signature": SIGNATURE,
});
console.log(event.type);
