//! Texts that come again and again, each held once.

use std::rc::Rc;

use crate::hash::HashSet;
use crate::pointer::Pointer;

/// The names, paths and pointers of a flow. There are far fewer of them than places where they stand.
#[derive(Default)]
pub(super) struct Interned {
    texts: HashSet<Rc<str>>,
    spelt: String,
}

impl Interned {
    pub(super) fn text(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.texts.get(text) {
            return Rc::clone(known);
        }
        let new: Rc<str> = text.into();
        self.texts.insert(Rc::clone(&new));
        new
    }

    pub(super) fn pointer(&mut self, pointer: &Pointer<'_>) -> Rc<str> {
        let mut spelt = std::mem::take(&mut self.spelt);
        spelt.clear();
        pointer.spell(&mut spelt);
        let text = self.text(&spelt);
        self.spelt = spelt;
        text
    }
}
