//! `send_interactive`.

use crate::ai::Text;
use crate::record::record;
use crate::reference::model_setters;
use crate::value::Object;

record! {
    /// Sends a message with buttons, a list, a link, a WhatsApp Flow or a request for a location.
    ///
    /// The answer comes to the next [`WaitForResponse`](crate::node::WaitForResponse). Carousels cannot be sent from a
    /// flow; the catalogue types have no documented keys, and are set by name.
    ///
    /// ```
    /// use kapso_flow::node::{Button, ListRow, ListSection, SendInteractive};
    ///
    /// let buttons = SendInteractive::buttons("How can we help?")
    ///     .header_text("Choose option:")
    ///     .button(Button::new("opt1").title("Support"))
    ///     .button(Button::new("opt2").title("Sales"));
    ///
    /// let list = SendInteractive::list("Select service:")
    ///     .list_button_text("Services")
    ///     .section(
    ///         ListSection::new("Main")
    ///             .row(ListRow::new("tech").title("Tech Support"))
    ///             .row(ListRow::new("sales").title("Sales")),
    ///     );
    /// ```
    pub struct SendInteractive with ai_field_config + sending {
        /// What is sent: `button`, `list`, `cta_url`, `flow` or `location_request_message`; `product`, `product_list` and
        /// `catalog_message` are listed by the platform without keys of their own. (Kapso OpenAPI, 2026-09-27.)
        interactive_type: String [required] where TYPES,
        /// The body: 1 to 1024 characters (a list's, to Meta, 4096), or an AI field. (Meta, "Interactive messages",
        /// 2025-11.)
        body_text: Text [required],
        /// The footer: at most 60 characters, or an AI field.
        footer_text: Text,
        /// What the header is: `none`, `text`, `image`, `video` or `document`. Lists have text headers only, location
        /// requests none; of WhatsApp Flows, Meta shows text headers only.
        header_type: String where ["none", "text", "image", "video", "document"],
        /// The header's text: at most 60 characters, or an AI field.
        header_text: Text {own},
        /// The URL of the header's image, video or document.
        header_media_url: String,
        /// The buttons, 1 to 3.
        buttons: Vec<Button> {own},
        /// The text of the button that opens a list: 1 to 20 characters, required for a list.
        list_button_text: String,
        /// The list's sections, 1 to 10, with at most 10 rows in all.
        list_sections: Vec<ListSection> {each ListSection},
        /// The text of the button that opens the link, 1 to 20 characters.
        cta_display_text: String,
        /// The link, `http` or `https`. `{{…}}` placeholders are filled in.
        cta_url: String {own},
        /// The WhatsApp Flow, by Meta's id of it.
        flow_id: String,
        /// The text of the button that opens the WhatsApp Flow, 1 to 20 characters.
        flow_cta: String,
        /// What comes back with the WhatsApp Flow's answer. Without it, the id of the WhatsApp Flow.
        flow_token: String,
        /// `navigate`, to open a screen, or `data_exchange`, to ask the endpoint for it.
        flow_action: String,
        /// With `navigate`: the first `screen` and its `data`.
        flow_action_payload: Object,
        /// The header in Meta's form, as the platform answers it.
        header_config: Object [read_only],
        /// The buttons or the list in Meta's form, as the platform answers it.
        action_config: Object [read_only],
    }
}

const TYPES: [&str; 8] =
    ["button", "list", "cta_url", "flow", "location_request_message", "product", "product_list", "catalog_message"];

impl SendInteractive {
    /// A message with up to three buttons. They are added with [`button`](SendInteractive::button).
    pub fn buttons(body: impl Into<Text>) -> Self {
        Self::of_type("button", body)
    }

    /// A message with a list. Its sections are added with [`section`](SendInteractive::section), and
    /// [`list_button_text`](SendInteractive::list_button_text) is required.
    pub fn list(body: impl Into<Text>) -> Self {
        Self::of_type("list", body)
    }

    /// A message with a button that opens a link; [`cta_display_text`](SendInteractive::cta_display_text) and
    /// [`url`](SendInteractive::url) are required.
    pub fn cta_url(body: impl Into<Text>) -> Self {
        Self::of_type("cta_url", body)
    }

    /// A message with a button that opens a WhatsApp Flow; [`flow_id`](SendInteractive::flow_id) and
    /// [`flow_cta`](SendInteractive::flow_cta) are required.
    pub fn flow(body: impl Into<Text>) -> Self {
        Self::of_type("flow", body)
    }

    /// A message that asks for a location.
    pub fn location_request(body: impl Into<Text>) -> Self {
        Self::of_type("location_request_message", body)
    }

    /// A message of any type, by the platform's name of it.
    pub fn of_type(interactive_type: impl Into<String>, body: impl Into<Text>) -> Self {
        Self::default().interactive_type(interactive_type).body_text(body)
    }

    /// The header's text. Sets the header's type to `text` too, unless a type was set.
    #[must_use]
    pub fn header_text(mut self, text: impl Into<Text>) -> Self {
        self.header_text.set(text);
        match self.header_type.is_absent() {
            true => self.header_type("text"),
            false => self,
        }
    }

    /// The link that the button opens: the key `cta_url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.cta_url.set(url);
        self
    }

    /// Adds a button.
    #[must_use]
    pub fn button(mut self, button: Button) -> Self {
        self.buttons.or_default().push(button);
        self
    }

    /// Adds several buttons.
    #[must_use]
    pub fn add_buttons(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        self.buttons.or_default().extend(buttons);
        self
    }

    /// Adds a section to the list.
    #[must_use]
    pub fn section(mut self, section: ListSection) -> Self {
        self.list_sections.or_default().push(section);
        self
    }
}

model_setters!(SendInteractive);

record! {
    /// A button of a message.
    pub struct Button {
        /// What the button answers: 1 to 256 characters, no other button's, no space at its ends.
        id: String [required],
        /// What the button says: 1 to 20 characters, no other button's.
        title: String [required],
    }
}

impl Button {
    /// A button that answers this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self::default().id(id)
    }
}

record! {
    /// A section of a list.
    pub struct ListSection {
        /// The section's title: at most 24 characters, required where a list has several sections.
        title: String,
        /// The section's rows; a list has at most 10 over all sections.
        rows: Vec<ListRow> {each ListRow} [required],
    }
}

impl ListSection {
    /// A section of this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self::default().title(title)
    }

    /// The only section of a list, which needs no title.
    pub fn untitled() -> Self {
        Self::default()
    }

    /// Adds a row.
    #[must_use]
    pub fn row(mut self, row: ListRow) -> Self {
        self.rows.or_default().push(row);
        self
    }
}

record! {
    /// A row of a list.
    pub struct ListRow {
        /// What the row answers: 1 to 200 characters, no other row's.
        id: String [required],
        /// What the row says, 1 to 24 characters.
        title: String [required],
        /// What stands below the title, at most 72 characters.
        description: String,
    }
}

impl ListRow {
    /// A row that answers this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self::default().id(id)
    }
}
