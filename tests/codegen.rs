//! Generated source builds the flow that it was generated from: the files in `tests/codegen/` are compiled here.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use kapso_flow::codegen::{Generated, Rust, Style};
use kapso_flow::{Flow, Shape};
use serde_json::Value as Json;

use crate::support::{self, assert_generated};

/// Functions that were generated, by what they were generated from and how.
struct Set {
    name: &'static str,
    documents: &'static str,
    style: Style,
    exact: bool,
    functions: &'static [(&'static str, fn() -> Flow)],
}

/// Sets of generated files: each has a folder of that name, with a module for each function.
macro_rules! sets {
    ($($set:ident $documents:literal $style:ident $exact:literal { $($name:ident)* })*) => {
        $(
            #[allow(unreachable_pub, clippy::all, clippy::pedantic, reason = "it is written for a person's crate")]
            mod $set {
                $(pub(super) mod $name;)*
            }
        )*

        const SETS: &[Set] = &[$(Set {
            name: stringify!($set),
            documents: $documents,
            style: Style::$style,
            exact: $exact,
            functions: &[$((stringify!($name), $set::$name::$name)),*],
        }),*];
    };
}

sets! {
    chain "tests/corpus" Chain false {
        real_01 real_02 real_03 real_04 real_05 real_06 real_07 real_08 real_09 real_10 real_11
        real_12 real_13 real_14
    }
    handles "tests/corpus" Handles true {
        real_01 real_02 real_03 real_04 real_05 real_06 real_07 real_08 real_09 real_10 real_11
        real_12 real_13 real_14
    }
    odd "tests/codegen/documents" Chain true {
        odd_values odd_wholes
    }
    python "tests/conformance/python" Chain true {
        agent_all_parameters agent_defaults agent_knowledge_bases agent_mcp_servers
        agent_positional_parameters agent_reasoning_effort agent_webhooks ai_field_empty_prompt
        ai_field_three_ways branches_converge constructor_nodes_and_edges constructor_then_add
        decide_ai_all_parameters decide_ai_no_tuning decide_condition_ids decide_function
        decide_function_with_model description_empty description_given description_none
        edge_custom_labels edge_flow_condition_id edge_keyword edge_positional
        function_save_response handoff_to_person interactive_ai_texts interactive_button_dicts
        interactive_buttons interactive_cta_url interactive_empty_values interactive_flow
        interactive_list interactive_list_dicts interactive_location_request
        interactive_media_headers loop_back number_forms page_buttons page_customer_support
        page_function_first page_lead_capture page_list_without_button_text page_ticket_agent
        send_text_all_parameters start_alone start_other_id support_triage template_integer_keys
        template_list_parameters template_named_parameters template_nested_ai_parameters
        template_params_alias template_positional_parameters template_structured_parameters
        template_whole_ai_parameters template_without_parameters text_escapes text_like_other_types
        text_like_yaml_1_2_numbers text_long_lines unicode_texts wait_timeout wait_without_timeout
    }
    typescript "tests/conformance/typescript" Chain true {
        agent_all_fields agent_function_tools agent_knowledge_and_servers agent_minimal
        agent_sandbox_and_resources agent_webhook_tools branches_converge call_all_fields
        decide_ai_all_fields decide_ai_minimal decide_function empty_containers function_all_fields
        handoff_all_fields interactive_button interactive_button_all_fields interactive_cta_url
        interactive_flow interactive_list interactive_location_request key_order_integers
        key_order_unicode labelled_edges loop_back names_and_positions number_forms
        pipedream_all_fields raw_config_merge raw_emit_event raw_nodes self_loop
        send_template_all_fields send_template_parameters send_text_all_fields send_text_minimal
        set_variable_values start_added_last start_alone support_triage text_escapes unicode_texts
        wait_with_timeout wait_without_timeout webhook_all_fields workflow_options_and_triggers
    }
}

impl Set {
    /// The documents by the names of their functions. That of the canonical texts is a list of them.
    fn documents(&self) -> Vec<(String, Flow)> {
        let files = support::files(self.documents, "json").into_iter().filter(|(name, _)| name != "canonical");
        files.map(|(name, text)| (name.replace('-', "_"), Flow::from_json(&text).unwrap())).collect()
    }

    fn generate(&self, name: &str, flow: &Flow) -> Generated {
        Rust::of(flow).style(self.style).exact(self.exact).function(name).generate()
    }
}

#[test]
fn generated_source_is_what_is_compiled_here() {
    for set in SETS {
        let documents = set.documents();
        for (name, flow) in &documents {
            let generated = set.generate(name, flow);
            assert_generated(&format!("tests/codegen/{}/{name}.rs", set.name), &generated.source);
        }
        let compiled: BTreeSet<_> = set.functions.iter().map(|(name, _)| *name).collect();
        let all: BTreeSet<_> = documents.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(compiled, all, "the list of `{}` in tests/codegen.rs is not that of the documents", set.name);
    }
}

#[test]
fn what_is_built_is_what_it_was_generated_from() {
    for set in SETS {
        for ((name, flow), (_, build)) in set.documents().iter().zip(set.functions) {
            let differences = set.generate(name, flow).differences;
            assert!(!set.exact || differences.is_empty(), "{name}: {differences:?}");
            let canonical = |flow: &Flow| flow.document(Shape::Payload).to_canonical_json();
            let sides = [canonical(&build()), canonical(flow)];
            if set.exact {
                assert!(sides[0] == sides[1], "{name}: built is\n{}\nand read was\n{}", sides[0], sides[1]);
            }
            let [mut built, mut read] = sides.map(|side| serde_json::from_str::<Json>(&side).unwrap());
            for difference in differences {
                let pointed = |side: &Json| side.pointer(&difference.pointer).cloned();
                assert_ne!(pointed(&built), pointed(&read), "{name}: there is no difference at {}", difference.pointer);
                remove(&mut built, &difference.pointer);
                remove(&mut read, &difference.pointer);
            }
            assert!(built == read, "{name}: built is\n{built:#}\nand read was\n{read:#}");
        }
    }
}

fn remove(document: &mut Json, pointer: &str) {
    let (object, key) = pointer.rsplit_once('/').unwrap();
    if let Some(object) = document.pointer_mut(object).and_then(Json::as_object_mut) {
        object.remove(key);
    }
}

#[test]
fn generated_source_is_formatted_in_either_style() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("codegen-formatted");
    fs::create_dir_all(&folder).unwrap();
    let mut files = Vec::new();
    for set in SETS {
        for (name, flow) in set.documents() {
            for (style, called) in [(Style::Chain, "chain"), (Style::Handles, "handles")] {
                for exact in [false, true] {
                    let file = folder.join(format!("{}_{name}_{called}_{exact}.rs", set.name));
                    fs::write(&file, Rust::of(&flow).style(style).exact(exact).generate().source).unwrap();
                    files.push(file);
                }
            }
        }
    }
    let style = "max_width=100,use_small_heuristics=Default";
    let run = Command::new("rustfmt").args(["--check", "--edition", "2024", "--config", style]).args(files).output();
    let run = run.expect("rustfmt, which comes with Rust");
    assert!(run.status.success(), "{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
}

#[cfg(feature = "yaml")]
#[test]
fn source_is_generated_for_every_flow_of_the_rules() {
    for folder in support::entries("tests/rules") {
        let folder = format!("tests/rules/{}", folder.file_name().unwrap().to_string_lossy());
        for (name, text) in support::files(&folder, "yaml") {
            let Ok(flow) = Flow::from_yaml(&text) else { continue };
            for style in [Style::Chain, Style::Handles] {
                let exact = Rust::of(&flow).style(style).exact(true).generate();
                assert_eq!(exact.differences, [], "{folder}/{name}");
                assert!(exact.source.contains("() -> Flow {\n    "), "{folder}/{name}");
            }
        }
    }
}

#[test]
fn keys_beside_the_graph_are_kept() {
    let read = Flow::from_json(&fs::read_to_string(support::path("tests/codegen/documents/odd_values.json")).unwrap());
    let (read, built) = (read.unwrap(), odd::odd_values::odd_values());
    for key in ["slug", "status", "lock_version"] {
        assert!(read.get(key).is_some() && built.get(key) == read.get(key), "{key}");
    }
    let [of_built, of_read] = [&built, &read].map(|flow| serde_json::from_str::<Json>(&flow.to_json()).unwrap());
    assert_eq!(of_built, of_read);

    let generated = Rust::of(&read).generate();
    assert!(generated.differences.iter().any(|difference| difference.pointer == "/lock_version"));
    assert!(generated.source.contains(".set(\"slug\", \"odd-values\")"));
}

#[test]
fn long_texts_go_to_files() {
    let prompt = "# Task\n\nAnswer \"briefly\".\r\n".repeat(20);
    let node = kapso_flow::node::Agent::new(prompt.clone());
    let flow = Flow::named("Type").add_node("self", node.clone()).add_node("self", node);
    let generated = Rust::of(&flow).prompts("prompts").generate();
    assert_eq!(generated.files, [("self_system_prompt.md".to_owned(), prompt)]);
    let constant = "const SELF_SYSTEM_PROMPT: &str = include_str!(\"prompts/self_system_prompt.md\");";
    assert!(generated.source.contains(constant), "{}", generated.source);
    assert!(generated.source.contains("pub fn type_() -> Flow {"), "{}", generated.source);
}

#[test]
fn variables_are_named_after_ids_and_no_two_the_same() {
    use kapso_flow::node::{Decide, Handoff, Start};

    let flow = Flow::named("Names")
        .add_node("start", Start::new())
        .add_node("match", Decide::ai().condition("a b", "One").condition("a-b", "Other"))
        .add_node("flow", Handoff::new())
        .add_node("Flow-2", Handoff::new())
        .add_node("✨", Handoff::new())
        .add_edge("start", "match")
        .add_edge(("match", "a b"), "flow")
        .add_edge(("match", "a-b"), "Flow-2")
        .add_edge(("match", "none"), "✨")
        .add_edge("nowhere", "start");
    insta::assert_snapshot!(Rust::of(&flow).style(Style::Handles).generate().source);
}
