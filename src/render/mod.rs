//! How findings look: one file an output. These know diagnostics and their places, and nothing of flows or rules.

mod excerpt;
pub(crate) mod located;
pub(crate) mod text;
