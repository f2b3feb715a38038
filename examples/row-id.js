async function handler(request, env) {
  // What the list was answered with is the label of a condition; any other answer takes the first one.
  const { available_edges, execution_context, whatsapp_context } = await request.json();
  const answers = (whatsapp_context?.messages ?? []).filter((message) => message.direction === "inbound");
  const timedOut = execution_context?.system?.last_resume?.reason === "timeout";
  const choice = timedOut ? "timeout" : answers.at(-1)?.reply_option_id;
  const next_edge = available_edges.includes(choice) ? choice : available_edges[0];
  return new Response(JSON.stringify({ next_edge }), { headers: { "Content-Type": "application/json" } });
}
