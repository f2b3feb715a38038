import { START, Workflow } from "@kapso/workflows";

export default new Workflow("empty-draft").addNode(START);
