//! Texts, AI fields, decisions, functions, waits.

use kapso_flow::node::{Condition, Decide, Function, SendText, Start, WaitForResponse};
use kapso_flow::{AiField, Flow, FunctionRef};

use crate::conformance::MODEL;

pub(super) fn ai_field_empty_prompt() -> Flow {
    Flow::named("Free Reply")
        .add_node("start", Start::new())
        .add_node("reply", SendText::new(AiField::new("")).model(MODEL))
        .add_edge("start", "reply")
}

pub(super) fn ai_field_three_ways() -> Flow {
    const PROMPT: &str = "Greet {{vars.customer_name}}, who ordered {{vars.product}}";

    Flow::named("Three Greetings")
        .add_node("start", Start::new())
        .add_node("keyword", SendText::new(AiField::new(PROMPT)).model(MODEL))
        .add_node("class_method", SendText::new(AiField::prompt(PROMPT)).model(MODEL))
        .add_node("positional", SendText::new(AiField::from(PROMPT)).model(MODEL))
        .add_edge("start", "keyword")
        .add_edge("keyword", "class_method")
        .add_edge("class_method", "positional")
}

pub(super) fn decide_ai_all_parameters() -> Flow {
    Flow::named("Refund Question")
        .add_node("start", Start::new())
        .add_node(
            "wants_refund",
            Decide::ai()
                .model(MODEL)
                .condition("yes", "Asks for the money back")
                .condition("no", "Anything else")
                .llm_temperature(0.25)
                .llm_max_tokens(500),
        )
        .add_node("refund", SendText::new("We will look into your refund."))
        .add_node("other", SendText::new("How else can we help?"))
        .add_edge("start", "wants_refund")
        .add_edge(("wants_refund", "yes"), "refund")
        .add_edge(("wants_refund", "no"), "other")
}

pub(super) fn decide_ai_no_tuning() -> Flow {
    Flow::named("Language Check")
        .add_node("start", Start::new())
        .add_node("language", Decide::ai().model(MODEL).condition("english", "Writes English").condition("other", ""))
        .add_node("welcome", SendText::new("Welcome!"))
        .add_node("sorry", SendText::new("Sorry, we answer in English only."))
        .add_edge("start", "language")
        .add_edge(("language", "english"), "welcome")
        .add_edge(("language", "other"), "sorry")
}

pub(super) fn decide_condition_ids() -> Flow {
    let choice = Decide::ai().model(MODEL).conditions([
        Condition::new("table").description("Wants a table").id("33333333-4444-5555-6666-777777777777"),
        Condition::new("takeaway").description("Wants food to go").id("takeaway-condition"),
    ]);

    Flow::named("Booking Choice")
        .add_node("start", Start::new())
        .add_node("choice", choice)
        .add_node("table", SendText::new("For how many people?"))
        .add_node("takeaway", SendText::new("What would you like?"))
        .add_edge("start", "choice")
        .add_edge(("choice", "table"), "table")
        .add_edge(("choice", "takeaway"), "takeaway")
}

pub(super) fn decide_function() -> Flow {
    Flow::named("Stock Check")
        .add_node("start", Start::new())
        .add_node(
            "in_stock",
            Decide::function(FunctionRef::id("22222222-3333-4444-5555-666666666666"))
                .condition("available", "At least one is left")
                .condition("sold_out", "None is left"),
        )
        .add_node("order", SendText::new("It is in stock."))
        .add_node("notify", SendText::new("It is sold out for now."))
        .add_edge("start", "in_stock")
        .add_edge(("in_stock", "available"), "order")
        .add_edge(("in_stock", "sold_out"), "notify")
}

pub(super) fn decide_function_with_model() -> Flow {
    Flow::named("Opening Check")
        .add_node("start", Start::new())
        .add_node(
            "is_open",
            Decide::function(FunctionRef::id("check_opening_hours"))
                .model(MODEL)
                .condition("open", "Within hours")
                .condition("closed", "")
                .llm_temperature(0.9)
                .llm_max_tokens(50),
        )
        .add_node("welcome", SendText::new("Come in, we are open."))
        .add_node("later", SendText::new("Please come back tomorrow."))
        .add_edge("start", "is_open")
        .add_edge(("is_open", "open"), "welcome")
        .add_edge(("is_open", "closed"), "later")
}

pub(super) fn function_save_response() -> Flow {
    Flow::named("Loyalty Points")
        .add_node("start", Start::new())
        .add_node(
            "load_points",
            Function::new(FunctionRef::id("55555555-6666-7777-8888-999999999999")).save_response_to("points"),
        )
        .add_node("write_log", Function::new(FunctionRef::id("log_visit")))
        .add_node("count_visit", Function::new(FunctionRef::id("count_visit")).save_response_to(""))
        .add_node("tell", SendText::new("You have {{vars.points.balance}} points."))
        .add_edge("start", "load_points")
        .add_edge("load_points", "write_log")
        .add_edge("write_log", "count_visit")
        .add_edge("count_visit", "tell")
}

pub(super) fn send_text_all_parameters() -> Flow {
    const SENDER: &str = "11111111-2222-3333-4444-555555555555";

    Flow::named("Order Update")
        .add_node("start", Start::new())
        .add_node(
            "packed",
            SendText::new("Order {{vars.order_id}} is packed.").whatsapp_config_id(SENDER).model(MODEL),
        )
        .add_node(
            "shipped",
            SendText::new(AiField::new("Say that order {{vars.order_id}} is on its way"))
                .whatsapp_config_id(SENDER)
                .provider_model_name("gpt-5-mini"),
        )
        .add_node("signature", SendText::new(""))
        .add_edge("start", "packed")
        .add_edge("packed", "shipped")
        .add_edge("shipped", "signature")
}

pub(super) fn wait_timeout() -> Flow {
    Flow::named("Survey Reminder")
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("How was your visit?"))
        .add_node("wait_an_hour", WaitForResponse::new().timeout_seconds(3600))
        .add_node("remind", SendText::new("We would still like to know."))
        .add_node("wait_a_day", WaitForResponse::new().timeout_seconds(86400))
        .add_node("thanks", SendText::new("Thank you."))
        .add_edge("start", "ask")
        .add_edge("ask", "wait_an_hour")
        .add_edge("wait_an_hour", "remind")
        .add_edge("remind", "wait_a_day")
        .add_edge("wait_a_day", "thanks")
}

pub(super) fn wait_without_timeout() -> Flow {
    Flow::named("Name And Town")
        .add_node("start", Start::new())
        .add_node("ask_name", SendText::new("What is your name?"))
        .add_node("wait_name", WaitForResponse::new())
        .add_node("ask_town", SendText::new("Where do you live?"))
        .add_node("wait_town", WaitForResponse::new().timeout_seconds(0))
        .add_node("ask_more", SendText::new("Anything else?"))
        .add_node("wait_more", WaitForResponse::new())
        .add_edge("start", "ask_name")
        .add_edge("ask_name", "wait_name")
        .add_edge("wait_name", "ask_town")
        .add_edge("ask_town", "wait_town")
        .add_edge("wait_town", "ask_more")
        .add_edge("ask_more", "wait_more")
}
