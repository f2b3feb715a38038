//! What anchors name, and how often it may be copied.

use crate::hash::HashMap;
use crate::value::Value;

/// How much anchors and aliases may copy in a document of any length. What a document's own length allows comes on top,
/// so that time and memory stay in proportion to it.
const COPIES: usize = 100_000;

/// How many bytes of text count as much as a value.
const TEXT_UNIT: usize = 32;

pub(super) struct Anchors {
    named: HashMap<usize, Anchored>,
    /// How much may still be copied.
    copies: usize,
}

pub(super) struct Anchored {
    pub(super) value: Value,
    /// What stands there, if that is a scalar: as a key, it is a text.
    pub(super) text: Option<String>,
    pub(super) size: usize,
}

impl Anchors {
    /// None yet, in a document of this many bytes.
    pub(super) fn new(length: usize) -> Self {
        Self { named: HashMap::default(), copies: length.saturating_add(COPIES) }
    }

    /// Keeps what an anchor names; 0 is none.
    pub(super) fn keep(
        &mut self,
        anchor: usize,
        value: &Value,
        text: Option<String>,
        size: usize,
    ) -> Result<(), String> {
        if anchor != 0 {
            self.spend(size)?;
            self.named.insert(anchor, Anchored { value: value.clone(), text, size });
        }
        Ok(())
    }

    /// What an alias stands for, to be copied once.
    pub(super) fn alias(&mut self, anchor: usize) -> Result<&Anchored, String> {
        let size = self.named.get(&anchor).map_or(0, |anchored| anchored.size);
        self.spend(size)?;
        self.named.get(&anchor).ok_or_else(|| "an alias stands within the value that it is for".to_owned())
    }

    fn spend(&mut self, size: usize) -> Result<(), String> {
        let rest = self.copies.checked_sub(size);
        self.copies = rest.ok_or_else(|| {
            "anchors and aliases multiply the document beyond measure: write out what they stand for".to_owned()
        })?;
        Ok(())
    }
}

/// How much a scalar counts when it is copied.
pub(super) fn size(text: &str) -> usize {
    1 + text.len() / TEXT_UNIT
}

/// How deep lists and objects stand in each other here.
pub(super) fn height(value: &Value) -> usize {
    match value {
        Value::List(list) => 1 + list.iter().map(height).max().unwrap_or(0),
        Value::Object(object) => 1 + object.iter().map(|(_, value)| height(value)).max().unwrap_or(0),
        _ => 0,
    }
}
