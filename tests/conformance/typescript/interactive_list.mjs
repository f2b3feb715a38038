import { START, Workflow } from "@kapso/workflows";

export default new Workflow("lunch-menu")
  .addNode(START)
  .addNode("menu", {
    type: "send_interactive",
    interactiveType: "list",
    bodyText: "Pick your lunch.",
    headerText: "Today",
    footerText: "Until 14:00",
    listButtonText: "Show menu",
    listSections: [
      {
        title: "Soups",
        rows: [
          { id: "tomato", title: "Tomato", description: "With basil" },
          { id: "lentil", title: "Lentil" },
        ],
      },
      { rows: [{ id: "curry", title: "Curry", description: "" }] },
    ],
  })
  .addNode("short", {
    type: "send_interactive",
    interactiveType: "list",
    bodyText: "Anything else?",
    listSections: [
      { title: "Drinks", rows: [{ id: "water", title: "Water" }] },
    ],
  })
  .addEdge(START, "menu")
  .addEdge("menu", "short");
