//! The flows of the programs for the TypeScript SDK.

twins! {
    agents {
        agent_all_fields: WrittenDefaults;
        agent_function_tools: WrittenDefaults;
        agent_knowledge_and_servers: WrittenDefaults;
        agent_minimal: ;
        agent_sandbox_and_resources: WrittenDefaults;
        agent_webhook_tools: WrittenDefaults;
    }
    forms {
        empty_containers: WrittenDefaults;
        key_order_integers: ;
        key_order_unicode: ;
        number_forms: ;
        text_escapes: ;
        unicode_texts: ;
    }
    graphs {
        branches_converge: WrittenDefaults;
        labelled_edges: WrittenDefaults;
        loop_back: ;
        names_and_positions: ;
        self_loop: WrittenDefaults;
        start_added_last: StartFirst;
        start_alone: ;
        support_triage: WrittenDefaults;
        workflow_options_and_triggers: ;
    }
    sends {
        interactive_button: ;
        interactive_button_all_fields: ;
        interactive_cta_url: ;
        interactive_flow: ;
        interactive_list: TextHeaderType;
        interactive_location_request: ;
        send_template_all_fields: ;
        send_template_parameters: ;
        send_text_all_fields: ;
        send_text_minimal: ;
    }
    steps {
        call_all_fields: ;
        decide_ai_all_fields: ;
        decide_ai_minimal: WrittenDefaults;
        decide_function: ;
        function_all_fields: ;
        handoff_all_fields: WrittenDefaults;
        pipedream_all_fields: ;
        raw_config_merge: ;
        raw_emit_event: ;
        raw_nodes: ;
        set_variable_values: ;
        wait_with_timeout: ;
        wait_without_timeout: ;
        webhook_all_fields: ;
    }
}
