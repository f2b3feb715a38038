// Runs the TypeScript SDK's checks, or those of the platform's script, on all documents and records what each finds.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [tool, version, source, input, output] = process.argv.slice(2);

/// A check by its message, in which `*` stands for what differs.
const pattern = (message) => message.replace(/\$\{[^}]*\}/g, "*");

const check = (message, patterns) => {
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const fits = (text) => new RegExp(`^${text.split("*").map(escaped).join("[^]*")}$`).test(message);
  return patterns.filter(fits).sort((one, other) => other.length - one.length)[0];
};

const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = Array.isArray;
const definition = (document) => {
  const within = [document, document?.flow, document?.workflow].find((held) => isMap(held?.definition));
  return within?.definition ?? document;
};

/// What the platform's script finds. Its functions are run; the part that calls the platform is left out.
async function script() {
  const text = readFileSync(source, "utf8");
  const functions = text.replace(/^import .*$/gm, "").replace(/^main\(\)[^]*$/m, "").replace(/^#!.*$/m, "");
  const { normalizeDefinition, validateDefinition } = new Function(
    `${functions}; return { normalizeDefinition, validateDefinition };`,
  )();
  const pushes = functions.matchAll(/(?:errors|warnings)\.push\(\s*(['`])(.*?)\1\s*\)/gs);
  const patterns = [...pushes].map(([, , message]) => pattern(message));
  const run = (document) => {
    const found = normalizeDefinition(document);
    if (found === null) return null;
    const { errors, warnings } = validateDefinition(found);
    return [...errors, ...warnings].map((message) => check(message, patterns));
  };
  return { patterns, run };
}

const FIELDS = {
  ai_field_config: "aiFields",
  flow_agent_app_integration_tools: "appIntegrationTools",
  flow_agent_function_tools: "functionTools",
  flow_agent_knowledge_bases: "knowledgeBases",
  flow_agent_mcp_servers: "mcpServers",
  flow_agent_resources: "resources",
  flow_agent_webhooks: "webhooks",
  provider_model_name: "providerModel",
};

/// Names as the SDK spells them, at every level: `save_response_to` is `saveResponseTo`.
const respelt = (value) => {
  if (isList(value)) return value.map(respelt);
  if (!isMap(value)) return value;
  // The SDK's types have a text where a model writes one; that it does is said beside it.
  if ("$ai" in value) return "written by a model";
  const camel = (key) => FIELDS[key] ?? key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  return Object.fromEntries(
    Object.entries(value).filter(([, held]) => held !== null).map(([key, held]) => [camel(key), respelt(held)]),
  );
};

/// What a type requires of its fields. Where a document lacks it, it is given as empty.
const REQUIRED = {
  agent: {},
  call: { workflowSlug: "" },
  decide: { conditions: [] },
  function: { functionSlug: "" },
  handoff: {},
  pipedream: { actionId: "", appSlug: "" },
  send_interactive: {},
  send_template: { templateId: "" },
  send_text: { message: "" },
  set_variable: { variableName: "" },
  wait_for_response: {},
  webhook: { url: "" },
};
const REQUIRED_OF_INTERACTIVE = { button: { buttons: [] }, list: { listSections: [] } };
const eachIn = (value, defaults) =>
  isList(value) ? value.map((held) => (isMap(held) ? { ...defaults, ...held } : held)) : value;

/// A node of a document as the SDK's. A type that the SDK lacks is a raw node.
const sdkNode = (node) => {
  if (!isMap(node.data)) return undefined;
  const type = node.data.node_type;
  const config = isMap(node.data.config) ? node.data.config : {};
  if (type === "start") return { type };
  if (!Object.hasOwn(REQUIRED, type ?? "")) return { type: "raw", nodeType: type ?? "", config };
  const fields = respelt(config);
  // The SDK knows functions and workflows by their slugs alone.
  fields.functionSlug ??= fields.functionId ?? fields.functionName;
  fields.workflowSlug ??= fields.workflowId ?? fields.workflowName;
  for (const key of ["functionSlug", "workflowSlug"]) {
    if (fields[key] === undefined) delete fields[key];
  }
  const made = { ...REQUIRED[type], ...REQUIRED_OF_INTERACTIVE[fields.interactiveType], ...fields, type };
  if (type === "decide") {
    made.conditions = eachIn(made.conditions, { label: "" });
    if (made.decisionType === "function") made.functionSlug ??= "";
  }
  if (type === "agent") {
    made.functionTools = eachIn(made.functionTools, { name: "" })?.map((tool) => ({
      ...tool,
      functionSlug: tool.functionSlug ?? tool.functionId ?? tool.functionName ?? "",
    }));
    made.webhooks = eachIn(made.webhooks, { name: "", url: "" });
  }
  if (made.interactiveType === "button") made.buttons = eachIn(made.buttons, { title: "" });
  if (made.interactiveType === "list") {
    made.listSections = eachIn(made.listSections, { rows: [] });
    for (const section of made.listSections) section.rows = eachIn(section.rows, { title: "" });
  }
  return made;
};

/// What the TypeScript SDK finds when it adds the nodes, and when it validates.
async function typescript() {
  const { START, Workflow } = await import("@kapso/workflows");
  const folder = dirname(fileURLToPath(import.meta.resolve("@kapso/workflows")));
  const text = readFileSync(join(folder, "validator.js"), "utf8");
  const codes = [...text.matchAll(/issue\('(\w+)'/g)].map(([, code]) => code);
  const required = [...text.matchAll(/validateNonEmpty\(id, '([\w.]+)'/g)].map(([, field]) => field);
  const thrown = readFileSync(join(folder, "workflow.js"), "utf8").matchAll(/throw new Error\((['`])(.*?)\1\)/g);
  const errors = [...thrown].map(([, , message]) => pattern(message));
  const checks = codes.filter((code) => code !== "empty_required_field");
  checks.push(...required.map((field) => `empty_required_field: ${field}`), ...errors);

  const named = ({ code, path }) =>
    code === "empty_required_field" ? `${code}: ${path.slice(path.indexOf(".", "nodes.".length) + 1)}` : code;

  const run = (document) => {
    const { nodes, edges } = definition(document) ?? {};
    const workflow = new Workflow("comparison");
    const findings = [];
    for (const node of isList(nodes) ? nodes.filter(isMap) : []) {
      const id = node.id ?? "";
      const made = sdkNode(node);
      try {
        if (id === START && made?.type === START) workflow.addNode(START);
        else workflow.addNode(id, made);
      } catch (error) {
        findings.push(check(error.message, errors));
      }
    }
    for (const edge of isList(edges) ? edges.filter(isMap) : []) {
      workflow.addEdge(edge.source, edge.target, { label: edge.label ?? undefined });
    }
    const { errors: found, warnings } = workflow.validate();
    return [...findings, ...[...found, ...warnings].map(named)];
  };
  return { patterns: checks, run };
}

const { patterns, run } = await { script, typescript }[tool]();
const checks = Object.fromEntries([...new Set(patterns)].sort().map((check) => [check, []]));
const cannotSay = [];
for (const [name, document] of Object.entries(JSON.parse(readFileSync(input, "utf8")))) {
  let findings;
  try {
    findings = run(document);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    findings = null;
  }
  if (findings === null) cannotSay.push(name);
  for (const check of new Set(findings ?? [])) checks[check].push(name);
}
// What is found in hundreds of documents is recorded for those that show each fault alone.
for (const [check, names] of Object.entries(checks)) {
  if (names.length > 100) checks[check] = names.filter((name) => !name.startsWith("rules/"));
}
writeFileSync(output, `${JSON.stringify({ version, checks, cannotSay }, null, 1)}\n`);
console.log(`${tool}: ${Object.keys(checks).length} checks`);
