"""Runs the Python SDK's checks on all documents and records what each of them finds."""

import ast
import inspect
import json
import logging
import re
import sys
from pathlib import Path

import kapso.builder.flows as flows
from kapso.builder.ai.field import AIField
from kapso.builder.flows import nodes as types
from kapso.builder.flows.edges.edge import Edge
from kapso.builder.flows.flow import Flow
from kapso.builder.flows.nodes import agent, decide, send_interactive
from kapso.builder.flows.nodes.base import Node

version, repository, source, output = sys.argv[1:]

UNKNOWN = "unexpected argument"


def pattern(node):
    """A message in which `*` stands for what differs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "*" for part in node.values)
        return "".join(parts)
    return None


def messages():
    """The messages of everything that the SDK raises, or warns of, about a flow."""
    for file in sorted(Path(flows.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                call = node.exc
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "logger.warning":
                call = node
            else:
                continue
            if call.args and (message := pattern(call.args[0])):
                yield message


PATTERNS = sorted(set(messages()), key=len, reverse=True)


def checks_of(message):
    """The checks that a message is of: the SDK's own, or Python's of the arguments. None for a crash."""
    for known in PATTERNS:
        if re.fullmatch(".*".join(map(re.escape, known.split("*"))), message, re.S):
            return {known}
    if "missing" in message and "required" in message:
        return {f"missing argument: {name}" for name in re.findall(r"'(\w+)'", message)}
    return {UNKNOWN} if "unexpected keyword argument" in message else set()


class Warnings(logging.Handler):
    def emit(self, record):
        found.append(record.getMessage())


found = []
logging.getLogger("kapso").addHandler(Warnings())
logging.getLogger("kapso").propagate = False

# Keys of the platform's that the SDK has no argument for are left out; keys that nobody has are passed on.
PLATFORM = set(re.findall(r"^\| `(\w+)` \|", (Path(repository) / "docs/nodes.md").read_text(), re.M))
CLASSES = {
    "start": types.StartNode,
    "send_text": types.SendTextNode,
    "wait_for_response": types.WaitForResponseNode,
    "decide": types.DecideNode,
    "agent": types.AgentNode,
    "send_template": types.SendTemplateNode,
    "send_interactive": types.SendInteractiveNode,
    "function": types.FunctionNode,
    "handoff": types.HandoffNode,
}
RENAMED = {
    "flow_agent_webhooks": "webhooks",
    "flow_agent_mcp_servers": "mcp_servers",
    "flow_agent_knowledge_bases": "knowledge_bases",
}
# The SDK knows functions by their ids alone, and models by their names.
STANDS_FOR = {
    "function_slug": "function_id",
    "function_name": "function_id",
    "provider_model_id": "provider_model_name",
}


def make(factory, held):
    """An object of the SDK's of what a document holds there."""
    if not isinstance(held, dict):
        return held
    known = set(inspect.signature(factory).parameters)
    arguments = {}
    for key, value in held.items():
        if (value is not None or key in known) and (key in known or key not in PLATFORM):
            arguments[key] = value
    return factory(**arguments)


def each(factory, held):
    return [make(factory, item) for item in held] if isinstance(held, list) else held


def section(held):
    if isinstance(held, dict) and "rows" in held:
        held = {"title": None, **held, "rows": each(send_interactive.ListRow, held["rows"])}
    return make(send_interactive.ListSection, held)


def with_ai_fields(value, prompts):
    """A value in which the SDK's AI fields stand where the document has them."""
    if isinstance(value, dict):
        if "$ai" in value:
            return AIField(prompts.get("prompt", "") if isinstance(prompts, dict) else "")
        return {key: with_ai_fields(held, None) for key, held in value.items()}
    if isinstance(value, list):
        return [with_ai_fields(held, None) for held in value]
    return value


def sdk_node(node):
    data = node.get("data") if isinstance(node.get("data"), dict) else {}
    config = data.get("config") if isinstance(data.get("config"), dict) else {}
    factory = CLASSES.get(data.get("node_type")) if isinstance(data.get("node_type"), str) else None
    if factory is None:
        return Node(node.get("id"), data.get("node_type"), config)
    prompts = config.get("ai_field_config")
    prompts = prompts if isinstance(prompts, dict) else {}
    arguments = {"id": node.get("id")}
    for key, value in config.items():
        if value is not None:
            arguments[RENAMED.get(key, key)] = with_ai_fields(value, prompts.get(key))
    for key, other in STANDS_FOR.items():
        if key in arguments:
            arguments.setdefault(other, arguments[key])
    for key, part in [
        ("conditions", decide.Condition),
        ("buttons", send_interactive.InteractiveButton),
        ("webhooks", agent.FlowAgentWebhook),
        ("mcp_servers", agent.FlowAgentMcpServer),
        ("knowledge_bases", agent.FlowAgentKnowledgeBase),
    ]:
        if key in arguments:
            arguments[key] = each(part, arguments[key])
    if isinstance(arguments.get("list_sections"), list):
        arguments["list_sections"] = [section(held) for held in arguments["list_sections"]]
    if factory is types.SendTemplateNode:
        known = {*inspect.signature(factory).parameters, "parameters"}
        return factory(**{key: held for key, held in arguments.items() if key in known or key not in PLATFORM})
    return make(factory, arguments)


def run(document):
    """The checks that find something. A node whose class refuses it is stood in for, so that more can be found."""
    document = document if isinstance(document, dict) else {}
    for held in [document, document.get("flow"), document.get("workflow")]:
        if isinstance(held, dict) and isinstance(held.get("definition"), dict):
            document = held["definition"]
    found.clear()
    flow = Flow("comparison")
    for node in document.get("nodes") or []:
        if isinstance(node, dict):
            try:
                flow.add_node(sdk_node(node))
            except (TypeError, ValueError) as error:
                found.append(str(error))
                flow.add_node(Node(node.get("id"), node["data"]["node_type"], {}))
    for edge in document.get("edges") or []:
        if isinstance(edge, dict):
            try:
                flow.edges.append(make(Edge, edge))
            except TypeError as error:
                found.append(str(error))
    try:
        flow.validate()
    except ValueError as error:
        found.append(str(error))
    return set().union(*map(checks_of, found))


checks = {name: [] for name in [*PATTERNS, UNKNOWN]}
cannot_say = []
for name, document in json.loads(Path(source).read_text()).items():
    try:
        findings = run(document)
    except (AttributeError, KeyError, TypeError):
        cannot_say.append(name)
        continue
    for finding in findings:
        checks.setdefault(finding, []).append(name)

# What is found in hundreds of documents is recorded for those that show each fault alone.
for name, documents in checks.items():
    if len(documents) > 100:
        checks[name] = [document for document in documents if not document.startswith("rules/")]

recorded = {"version": version, "checks": dict(sorted(checks.items())), "cannotSay": cannot_say}
Path(output).write_text(json.dumps(recorded, indent=1, ensure_ascii=False) + "\n")
print(f"python: {len(checks)} checks")
