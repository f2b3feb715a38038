import { START, Workflow } from "@kapso/workflows";

export default new Workflow("cafe-zurich", { name: "Café Zürich ☕" })
  .addNode(START)
  .addNode(
    "hello",
    { type: "send_text", message: "¡Hola, señor! שלום こんにちは 👋🏽" },
    { displayName: "Begrüßung" },
  )
  .addNode("menu", {
    type: "send_interactive",
    interactiveType: "button",
    bodyText: "Kaffee für 3 €? ❤️",
    buttons: [{ id: "ja", title: "Ja, natürlich ✅" }],
  })
  .addNode("receipt", {
    type: "send_template",
    templateId: "beleg",
    parameters: { straße: "{{vars.straße}}", größe: "groß" },
  })
  .addEdge(START, "hello")
  .addEdge("hello", "menu")
  .addEdge("menu", "receipt");
