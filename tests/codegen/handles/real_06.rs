use kapso_flow::node::{Decide, Function, SendText, Start, Webhook};
use kapso_flow::{Flow, FunctionRef};
use serde_json::json;

const N_5_BODY_TEMPLATE_MESSAGES_CONTENT: &str = r"Unwl Urwhden Hrdtt, dioftsalwd teaenhnlo wu 00C.
Unshme is nflffun la RwhdeNdh dttesdioftsal dwte en nloc uw Wcfmunsh.
Té cnflffu, laurwhdendh d tesdioftsa.
Dáteae 000 cwuwowcfmu.
Hm tisc flffunwl ur hdendhrdtt.
Dio tsalwdwtea nh locwuéo cfmuníhmet scn lffu wlaurw de dhr ttesdiofts.";

pub fn real_06() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(100, 100));

    let n_1 = flow.insert_with(
        "n_1",
        Webhook::new("https://example.com/p")
            .method("GET")
            .header("Authorization", "Ueursc {{vars.v1}}")
            .save_response_to("v2"),
        |node| node.position(240, 0),
    );

    let n_2 = flow.insert_with("n_2", Function::new(FunctionRef::slug("n-11")), |node| {
        node.position(480, 0)
    });

    let n_3 = flow.insert_with("n_3", Decide::function(FunctionRef::slug("n-12")), |node| {
        node.position(720, 0)
    });
    let n_3_n_4 = flow.branch(&n_3, "n_4", "Fwia aasnn tfeel fhlnrcotu");
    let n_3_n_6 = flow.branch(&n_3, "n_6", "Freu acnri detsf wwwcfiurd");
    let n_3_n_8 = flow.branch(&n_3, "n_8", "Ts wlh ohcau om duhcifd");

    let n_5 = flow.insert_with(
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
        |node| node.position(960, 0),
    );

    let n_9 = flow.insert_with(
        "n_9",
        SendText::new("{{vars.v6}}")
            .phone_number_id("111111111111111")
            .to_phone_number("{{vars.v7}}"),
        |node| node.position(1200, 0),
    );

    let n_10 = flow.insert_with("n_10", Function::new(FunctionRef::slug("n-13")), |node| {
        node.position(1440, 0)
    });

    let n_7 = flow.insert_with("n_7", Function::new(FunctionRef::slug("n-14")), |node| {
        node.position(1680, 0)
    });

    flow.connect(&start, &n_1);
    flow.connect(&n_1, &n_2);
    flow.connect(&n_2, &n_3);
    flow.connect(&n_3_n_4, &n_5);
    flow.connect(&n_3_n_6, &n_7);
    flow.connect(&n_3_n_8, &n_7);
    flow.connect(&n_5, &n_9);
    flow.connect(&n_9, &n_10);
    flow.connect(&n_10, &n_3);

    flow
}
