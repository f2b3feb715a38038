//! Interactive messages.

use proptest::option;
use proptest::prelude::*;

use super::text::{matching, message, plain, text, title, url};
use crate::ai::Text;
use crate::node::{Button, Kind, ListRow, ListSection, SendInteractive};
use crate::reference::Model;
use crate::value::Object;

/// A message with buttons or a list: the flow has to wait for what is tapped.
pub(super) fn taps() -> BoxedStrategy<Kind> {
    let buttons = (dressed(), prop::collection::vec(title(), 1..=3)).prop_map(|(dress, titles)| {
        let buttons = numbered(titles).map(|(id, title)| Button::new(id).title(title));
        dress.on(SendInteractive::buttons("").add_buttons(buttons))
    });
    let row = (title(), option::of(plain()));
    let sections = prop::collection::vec((title(), prop::collection::vec(row, 1..=3)), 1..=3);
    let list = (dressed(), title(), sections).prop_map(|(dress, open, sections)| {
        let list = SendInteractive::list("").list_button_text(open);
        dress.without_media().on(sections.into_iter().enumerate().fold(list, |list, (place, (title, rows))| {
            let (titles, descriptions): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
            let rows = numbered(titles).zip(descriptions);
            let section = ListSection::new(format!("{title} {place}"));
            list.section(rows.fold(section, |section, ((id, title), description)| {
                let row = ListRow::new(format!("{place}_{id}")).title(title);
                section.row(description.into_iter().fold(row, ListRow::description))
            }))
        }))
    });
    prop_oneof![buttons, list].boxed()
}

/// An interactive message that the flow need not wait for.
pub(super) fn links() -> BoxedStrategy<Kind> {
    let url = (dressed(), title(), url())
        .prop_map(|(dress, label, url)| dress.on(SendInteractive::cta_url("").cta_display_text(label).url(url)));
    let flow = (dressed(), title(), matching("[0-9]{6,9}"), option::of(matching("[A-Z]{3,8}"))).prop_map(
        |(dress, label, id, screen)| {
            let flow = SendInteractive::flow("").flow_id(id).flow_cta(label);
            dress.on(screen.into_iter().fold(flow, |flow, screen| {
                flow.flow_action("navigate").flow_action_payload(Object::from([("screen", screen)]))
            }))
        },
    );
    let place = text().prop_map(|body| SendInteractive::location_request(body).into());
    prop_oneof![url, flow, place].boxed()
}

fn numbered(titles: Vec<String>) -> impl Iterator<Item = (String, String)> {
    titles.into_iter().enumerate().map(|(index, title)| (format!("tap_{index}"), format!("{title} {index}")))
}

/// What messages with a body share.
#[derive(Clone, Debug)]
struct Dress {
    body: (Text, Option<Model>),
    header: Header,
    footer: Option<String>,
}

#[derive(Clone, Debug)]
enum Header {
    None,
    Text(String),
    Image,
}

fn dressed() -> impl Strategy<Value = Dress> {
    let header = prop_oneof![2 => Just(Header::None), 1 => plain().prop_map(Header::Text), 1 => Just(Header::Image)];
    (message(), header, option::of(plain())).prop_map(|(body, header, footer)| Dress { body, header, footer })
}

impl Dress {
    fn without_media(self) -> Self {
        match self.header {
            Header::Image => Self { header: Header::None, ..self },
            _ => self,
        }
    }

    fn on(self, message: SendInteractive) -> Kind {
        let (body, model) = self.body;
        let message = match self.header {
            Header::None => message,
            Header::Text(text) => message.header_text(text),
            Header::Image => message.header_type("image").header_media_url("https://example.com/shop.png"),
        };
        let message = self.footer.into_iter().fold(message, SendInteractive::footer_text);
        model.into_iter().fold(message.body_text(body), SendInteractive::model).into()
    }
}
