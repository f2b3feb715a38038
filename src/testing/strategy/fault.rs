//! What can be wrong with a flow, one thing at a time.

use proptest::sample::Index;
use serde_json::json;

use super::broken::Broken;
use crate::ai::AiField;
use crate::flow::Flow;
use crate::node::{
    Agent, Button, Condition, Decide, EmitEvent, Function, FunctionTool, Handoff, ListRow, ListSection, Raw,
    SendInteractive, SendText, SetVariable, Start, WaitForResponse, Webhook,
};
use crate::reference::{FunctionRef, Model};
use crate::rule::Rule;
use crate::rules;

/// The table of faults: the name, the rule that finds it, and how it is put into a valid flow.
macro_rules! faults {
    ($($Name:ident = $RULE:ident: $put:expr;)*) => {
        /// What can be wrong with a flow. Each fault is one that a rule finds, and is called as the rule is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Fault {
            $(
                #[doc = concat!("Breaks [`", stringify!($RULE), "`](rules::", stringify!($RULE), ").")]
                $Name,
            )*
        }

        impl Fault {
            /// All faults.
            pub const ALL: &'static [Self] = &[$(Self::$Name),*];

            /// The rule that finds it.
            pub fn rule(self) -> &'static Rule {
                match self {
                    $(Self::$Name => &rules::$RULE,)*
                }
            }

            pub(super) fn put_in(self, flow: Flow, place: Index) -> Flow {
                let mut broken = Broken::new(flow, place);
                let put: fn(&mut Broken) = match self {
                    $(Self::$Name => $put,)*
                };
                put(&mut broken);
                broken.flow
            }
        }
    };
}

impl Fault {
    /// The fault that this rule finds. There is one for most rules, but not for all.
    ///
    /// ```
    /// use kapso_flow::{rules, testing::strategy::Fault};
    ///
    /// assert_eq!(Fault::of(&rules::SELF_LOOP), Some(Fault::SelfLoop));
    /// ```
    pub fn of(rule: &Rule) -> Option<Self> {
        Self::ALL.iter().copied().find(|fault| fault.rule().name == rule.name)
    }
}

faults! {
    // The document.
    EmptyFlow = EMPTY_FLOW: |it| it.flow = Flow::named("Empty");
    MissingName = MISSING_NAME: |it| it.flow.name.unset();
    MissingStart = MISSING_START: |it| _ = it.flow.remove_node("start");
    MultipleStarts = MULTIPLE_STARTS: |it| {
        let to = it.some_id();
        it.flow = std::mem::take(&mut it.flow).add_node("second", Start::new()).add_edge("second", to);
    };
    StartGoesNowhere = START_GOES_NOWHERE: |it| it.flow = Flow::named("Start").add_node("start", Start::new());
    ReservedId = RESERVED_ID: |it| {
        if let Some(start) = it.flow.node_mut("start") {
            start.kind = SendText::new("Hello").into();
        }
    };
    DuplicateNodeId = DUPLICATE_NODE_ID: |it| {
        let id = it.some_id();
        it.flow = std::mem::take(&mut it.flow).add_node(id, SendText::new("Hello again"));
    };
    InvalidNodeId = INVALID_NODE_ID: |it| it.put_called("1st step", SendText::new("Hello"));
    UnknownNodeType = UNKNOWN_NODE_TYPE: |it| _ = it.put(Raw::new("teleport"));
    DeprecatedNodeType = DEPRECATED_NODE_TYPE: |it| _ = it.put(Raw::new("pipedream").set("action_id", "a").set("app_slug", "b"));
    MissingConfig = MISSING_CONFIG: |it| it.put(SendText::default()).kind.config_mut().rest_mut().set_missing();
    MissingField = MISSING_FIELD: |it| _ = it.put(SendText::default());
    MalformedField = MALFORMED_FIELD: |it| _ = it.put(SendText::default().set("message", 5));
    UnknownField = UNKNOWN_FIELD: |it| _ = it.put(SendText::new("Hello").set("colour", "green"));
    UnknownValue = UNKNOWN_VALUE: |it| _ = it.put(agent().reasoning_effort("heroic"));

    // Edges.
    UnknownEdgeSource = UNKNOWN_EDGE_SOURCE: |it| {
        let to = it.some_id();
        it.add_edge("nobody", "next", &to);
    };
    UnknownEdgeTarget = UNKNOWN_EDGE_TARGET: |it| {
        it.put_decide(by_function(["yes", "no"]), &["yes"]);
        it.add_edge("faulty", "no", "nowhere");
    };
    EmptyEdgeLabel = EMPTY_EDGE_LABEL: |it| _ = it.put_by("faulty", SendText::new("Hello"), &[""]);
    EdgeLabelNotNext = EDGE_LABEL_NOT_NEXT: |it| _ = it.put_by("faulty", SendText::new("Hello"), &["yes"]);
    ResponseEdgeLabel = RESPONSE_EDGE_LABEL: |it| _ = it.put_by("faulty", WaitForResponse::new(), &["response"]);
    BranchOutsideDecide = BRANCH_OUTSIDE_DECIDE: |it| _ = it.put_by("faulty", SendText::new("Hello"), &["next", "next"]);
    DuplicateBranch = DUPLICATE_BRANCH: |it| it.put_decide(by_function(["yes"]), &["yes", "yes"]);
    EdgeIntoStart = EDGE_INTO_START: |it| {
        it.put_decide(by_function(["yes", "no"]), &["yes"]);
        it.add_edge("faulty", "no", "start");
    };
    EdgeOutOfHandoff = EDGE_OUT_OF_HANDOFF: |it| _ = it.put(Handoff::new());
    SelfLoop = SELF_LOOP: |it| {
        it.put_decide(by_function(["yes", "no"]), &["yes"]);
        it.add_edge("faulty", "no", "faulty");
    };
    UnreachableNode = UNREACHABLE_NODE: |it| {
        it.flow = std::mem::take(&mut it.flow).add_node("faulty", SendText::new("Hello"));
    };
    CycleWithoutWait = CYCLE_WITHOUT_WAIT: |it| {
        it.put_decide(by_model(["yes", "no"]), &["yes"]);
        it.flow = std::mem::take(&mut it.flow).add_node("sorry", SendText::new("Sorry?")).add_edge("sorry", "faulty");
        it.add_edge("faulty", "no", "sorry");
    };
    InteractiveWithoutWait = INTERACTIVE_WITHOUT_WAIT: |it| {
        it.put_decide(by_function(["yes"]), &["yes"]);
        let message = buttons(["Yes", "No"]);
        it.put_before("faulty", "menu", message);
    };

    // Decisions.
    DecideWithoutConditions = DECIDE_WITHOUT_CONDITIONS: |it| it.put_decide(by_function([]), &["yes"]);
    EmptyConditionLabel = EMPTY_CONDITION_LABEL: |it| it.put_decide(by_function(["yes", " "]), &["yes"]);
    DuplicateConditionLabel = DUPLICATE_CONDITION_LABEL: |it| it.put_decide(by_function(["yes", "yes"]), &["yes"]);
    SimilarConditionLabels = SIMILAR_CONDITION_LABELS: |it| it.put_decide(by_function(["yes", "Yes"]), &["yes", "Yes"]);
    UnknownConditionLabel = UNKNOWN_CONDITION_LABEL: |it| it.put_decide(by_function(["yes"]), &["yes", "perhaps"]);
    ConditionWithoutEdge = CONDITION_WITHOUT_EDGE: |it| it.put_decide(by_function(["yes", "no"]), &["yes"]);
    DecideWithoutModel = DECIDE_WITHOUT_MODEL: |it| it.put_decide(Decide::ai().condition("yes", "They agree"), &["yes"]);
    DecideWithoutFunction = DECIDE_WITHOUT_FUNCTION: |it| {
        it.put_decide(Decide::default().decision_type("function").conditions(["yes"]), &["yes"]);
    };
    DecideMixedModes = DECIDE_MIXED_MODES: |it| it.put_decide(by_model(["yes"]).function_ref(FunctionRef::slug("ask")), &["yes"]);
    MissingConditionDescription = MISSING_CONDITION_DESCRIPTION: |it| {
        it.put_decide(Decide::ai().model(MODEL).conditions(["yes"]), &["yes"]);
    };
    DuplicateConditionDescription = DUPLICATE_CONDITION_DESCRIPTION: |it| {
        let decide = Decide::ai().model(MODEL).condition("yes", "They agree").condition("no", "They agree");
        it.put_decide(decide, &["yes", "no"]);
    };

    // Texts and variables.
    EmptyText = EMPTY_TEXT: |it| _ = it.put(SendText::new(" "));
    TextTooLong = TEXT_TOO_LONG: |it| _ = it.put(SendText::new(letters(4097)));
    TemplateSyntax = TEMPLATE_SYNTAX: |it| _ = it.put(SendText::new("Hello {{vars.customer"));
    TemplateNotSupported = TEMPLATE_NOT_SUPPORTED: |it| _ = it.put(Function::new(FunctionRef::slug("{{vars.city}}")));
    UnknownNamespaceKey = UNKNOWN_NAMESPACE_KEY: |it| _ = it.put(SendText::new("{{context.phone_numbr}}"));
    InvalidVariableName = INVALID_VARIABLE_NAME: |it| {
        _ = it.put(SetVariable::new("vars.city").variable_value("Vienna"));
    };
    SecretInMessage = SECRET_IN_MESSAGE: |it| _ = it.put(SendText::new("Use ${ENV:API_TOKEN}"));
    InvalidPhoneNumber = INVALID_PHONE_NUMBER: |it| _ = it.put(SendText::new("Hello").to_phone_number("call me"));
    AiFieldWithoutModel = AI_FIELD_WITHOUT_MODEL: |it| _ = it.put(SendText::new(AiField::new("Greet")));
    AiFieldWithoutPrompt = AI_FIELD_WITHOUT_PROMPT: |it| _ = it.put(SendText::new(AiField::new(" ")).model(MODEL));
    SuspiciousModelName = SUSPICIOUS_MODEL_NAME: |it| {
        _ = it.put(SendText::new(AiField::new("Greet")).model(Model::name("GPT 5 mini")));
    };

    // Interactive messages.
    BodyTooLong = BODY_TOO_LONG: |it| it.put_message(buttons(["Yes"]).body_text(letters(1025)));
    ListBodyTooLong = LIST_BODY_TOO_LONG: |it| it.put_message(list().body_text(letters(1025)));
    HeaderTooLong = HEADER_TOO_LONG: |it| it.put_message(buttons(["Yes"]).header_text(letters(61)));
    FooterTooLong = FOOTER_TOO_LONG: |it| it.put_message(buttons(["Yes"]).footer_text(letters(61)));
    HeaderNotAllowed = HEADER_NOT_ALLOWED: |it| {
        it.put_message(list().header_type("image").header_media_url("https://example.com/shop.png"));
    };
    MissingHeaderContent = MISSING_HEADER_CONTENT: |it| it.put_message(buttons(["Yes"]).header_type("text"));
    ButtonCount = BUTTON_COUNT: |it| it.put_message(buttons(["1", "2", "3", "4"]));
    ButtonTitleTooLong = BUTTON_TITLE_TOO_LONG: |it| it.put_message(buttons([&*letters(21)]));
    DuplicateButtonTitle = DUPLICATE_BUTTON_TITLE: |it| it.put_message(buttons(["Yes", "Yes"]));
    InvalidButtonId = INVALID_BUTTON_ID: |it| it.put_message(buttons([]).button(Button::new("").title("Yes")));
    MissingListButtonText = MISSING_LIST_BUTTON_TEXT: |it| it.put_message(list().unset("list_button_text"));
    ListButtonTextTooLong = LIST_BUTTON_TEXT_TOO_LONG: |it| it.put_message(list().list_button_text(letters(21)));
    ListSectionCount = LIST_SECTION_COUNT: |it| it.put_message(list().unset("list_sections"));
    ListSectionTitle = LIST_SECTION_TITLE: |it| it.put_message(list().section(section(letters(25), [row("r")])));
    ListRowCount = LIST_ROW_COUNT: |it| {
        it.put_message(list().section(section("More", (0..10).map(|index| row(&format!("r{index}"))))));
    };
    ListRowTitleTooLong = LIST_ROW_TITLE_TOO_LONG: |it| {
        it.put_message(list().section(section("More", [row("r").title(letters(25))])));
    };
    ListRowDescriptionTooLong = LIST_ROW_DESCRIPTION_TOO_LONG: |it| {
        it.put_message(list().section(section("More", [row("r").description(letters(73))])));
    };
    InvalidListRowId = INVALID_LIST_ROW_ID: |it| it.put_message(list().section(section("More", [row("first")])));
    InvalidCta = INVALID_CTA: |it| _ = it.put(SendInteractive::cta_url("Our shop").url("https://example.com"));
    InvalidWhatsappFlow = INVALID_WHATSAPP_FLOW: |it| _ = it.put(SendInteractive::flow("Book").flow_cta("Book"));
    UnsupportedInteractiveType = UNSUPPORTED_INTERACTIVE_TYPE: |it| {
        _ = it.put(SendInteractive::of_type("product", "Our best"));
    };

    // Agents and their tools.
    AgentWithoutModel = AGENT_WITHOUT_MODEL: |it| _ = it.put(Agent::new("Help."));
    AgentNumberRange = AGENT_NUMBER_RANGE: |it| _ = it.put(agent().max_iterations(0));
    HighTemperature = HIGH_TEMPERATURE: |it| _ = it.put(agent().temperature(1.5));
    EmptySystemPrompt = EMPTY_SYSTEM_PROMPT: |it| _ = it.put(agent().system_prompt(" "));
    UnknownDefaultTool = UNKNOWN_DEFAULT_TOOL: |it| {
        _ = it.put(agent().enabled_default_tools(["complete_task", "handoff_to_human", "sing"]));
    };
    MissingDefaultTool = MISSING_DEFAULT_TOOL: |it| _ = it.put(agent().enabled_default_tools(["complete_task"]));
    EmptyToolName = EMPTY_TOOL_NAME: |it| _ = it.put(agent().function_tool(tool("")));
    DuplicateToolName = DUPLICATE_TOOL_NAME: |it| _ = it.put(agent().function_tool(tool("find")).function_tool(tool("find")));
    InvalidToolName = INVALID_TOOL_NAME: |it| _ = it.put(agent().function_tool(tool("find order")));
    ToolWithoutFunction = TOOL_WITHOUT_FUNCTION: |it| _ = it.put(agent().function_tool(FunctionTool::default().name("find")));
    InvalidToolSchema = INVALID_TOOL_SCHEMA: |it| _ = it.put(agent().function_tool(tool("find").input_schema("number")));

    // What is called, and waiting.
    MissingReference = MISSING_REFERENCE: |it| _ = it.put(Function::default());
    InvalidUrl = INVALID_URL: |it| _ = it.put(Webhook::new("api.example.com").method("GET"));
    InsecureUrl = INSECURE_URL: |it| _ = it.put(Webhook::new("http://api.example.com").method("GET"));
    UnsupportedHttpMethod = UNSUPPORTED_HTTP_METHOD: |it| _ = it.put(webhook().method("FETCH"));
    BodyOnGet = BODY_ON_GET: |it| _ = it.put(webhook().method("GET").body_template(json!({ "a": 1 })));
    MalformedJsonText = MALFORMED_JSON_TEXT: |it| _ = it.put(webhook().set("headers", "{"));
    HardcodedSecret = HARDCODED_SECRET: |it| {
        _ = it.put(webhook().header("Authorization", "Bearer k3JqV9xLw0pTzR7aBcD1"));
    };
    InvalidEventName = INVALID_EVENT_NAME: |it| _ = it.put(EmitEvent::new("Order Rated"));
    InvalidEventProperties = INVALID_EVENT_PROPERTIES: |it| {
        _ = it.put(EmitEvent::new("order.rated").property("stars", json!([5])));
    };
    InvalidTimeout = INVALID_TIMEOUT: |it| _ = it.put(WaitForResponse::new().timeout_seconds(0));
    TimeoutOutOfRange = TIMEOUT_OUT_OF_RANGE: |it| _ = it.put(WaitForResponse::new().timeout_seconds(5));
    TimeoutIgnored = TIMEOUT_IGNORED: |it| {
        _ = it.put(WaitForResponse::new().timeout_seconds(60).has_timeout(false));
    };
    UnusedAllow = UNUSED_ALLOW: |it| it.flow = std::mem::take(&mut it.flow).allow("empty-flow", "to be filled");
}

const MODEL: Model = Model::name("gpt-5-mini");

fn letters(count: usize) -> String {
    "a".repeat(count)
}

fn by_function<const N: usize>(labels: [&str; N]) -> Decide {
    Decide::function(FunctionRef::slug("ask")).conditions(labels)
}

fn by_model<const N: usize>(labels: [&str; N]) -> Decide {
    let conditions = labels.map(|label| Condition::new(label).description(format!("They say {label}")));
    Decide::ai().model(MODEL).conditions(conditions)
}

fn buttons<const N: usize>(titles: [&str; N]) -> SendInteractive {
    let buttons = titles.iter().enumerate().map(|(index, title)| Button::new(format!("tap_{index}")).title(*title));
    SendInteractive::buttons("Choose").add_buttons(buttons)
}

fn list() -> SendInteractive {
    SendInteractive::list("Choose").list_button_text("Open").section(section("First", [row("first")]))
}

fn section(title: impl Into<String>, rows: impl IntoIterator<Item = ListRow>) -> ListSection {
    rows.into_iter().fold(ListSection::new(title), ListSection::row)
}

fn row(id: &str) -> ListRow {
    ListRow::new(id).title(id)
}

fn agent() -> Agent {
    Agent::new("Help.").model(MODEL)
}

fn tool(name: &str) -> FunctionTool {
    FunctionTool::new(name, FunctionRef::slug("find-order")).description("Finds an order")
}

fn webhook() -> Webhook {
    Webhook::new("https://api.example.com/orders").method("POST")
}
