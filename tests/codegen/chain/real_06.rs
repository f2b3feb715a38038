use kapso_flow::node::{Decide, Function, SendText, Start, Webhook};
use kapso_flow::{Flow, FunctionRef, Node};
use serde_json::json;

const N_5_BODY_TEMPLATE_MESSAGES_CONTENT: &str = r"Unwl Urwhden Hrdtt, dioftsalwd teaenhnlo wu 00C.
Unshme is nflffun la RwhdeNdh dttesdioftsal dwte en nloc uw Wcfmunsh.
Té cnflffu, laurwhdendh d tesdioftsa.
Dáteae 000 cwuwowcfmu.
Hm tisc flffunwl ur hdendhrdtt.
Dio tsalwdwtea nh locwuéo cfmuníhmet scn lffu wlaurw de dhr ttesdiofts.";

pub fn real_06() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(100, 100))
        .push(
            Node::new(
                "n_1",
                Webhook::new("https://example.com/p")
                    .method("GET")
                    .header("Authorization", "Ueursc {{vars.v1}}")
                    .save_response_to("v2"),
            )
            .position(240, 0),
        )
        .push(Node::new("n_2", Function::new(FunctionRef::slug("n-11"))).position(480, 0))
        .push(
            Node::new(
                "n_3",
                Decide::function(FunctionRef::slug("n-12"))
                    .condition("n_4", "Fwia aasnn tfeel fhlnrcotu")
                    .condition("n_6", "Freu acnri detsf wwwcfiurd")
                    .condition("n_8", "Ts wlh ohcau om duhcifd"),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "n_5",
                Webhook::new("https://example.com/p")
                    .method("POST")
                    .header("Authorization", "Ueursc {{vars.v4}}")
                    .header("Content-Type", "ritaulsudlt/rcwf")
                    .body_template(json!({
                        "max_tokens": 300,
                        "messages": [
                            {
                                "content": N_5_BODY_TEMPLATE_MESSAGES_CONTENT,
                                "role": "wdoflh",
                            },
                            {
                                "content": "Ufhrwn fiihwlt iemi: {{vars.v3}}",
                                "role": "srit",
                            },
                        ],
                        "model": "nsohmler-wedn",
                        "temperature": 0.7,
                    }))
                    .save_response_to("v5"),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "n_9",
                SendText::new("{{vars.v6}}")
                    .phone_number_id("111111111111111")
                    .to_phone_number("{{vars.v7}}"),
            )
            .position(1200, 0),
        )
        .push(Node::new("n_10", Function::new(FunctionRef::slug("n-13"))).position(1440, 0))
        .push(Node::new("n_7", Function::new(FunctionRef::slug("n-14"))).position(1680, 0))
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge("n_2", "n_3")
        .add_edge(("n_3", "n_4"), "n_5")
        .add_edge(("n_3", "n_6"), "n_7")
        .add_edge(("n_3", "n_8"), "n_7")
        .add_edge("n_5", "n_9")
        .add_edge("n_9", "n_10")
        .add_edge("n_10", "n_3")
}
