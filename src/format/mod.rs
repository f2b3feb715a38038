//! Documents and flows: reading, writing, bringing up to date.

mod camel_case;
mod document;
pub(crate) mod envelope;
pub(crate) mod json;
mod normalize;
pub(crate) mod places;
mod request;
pub(crate) mod yaml;

pub use document::{Document, Shape};
pub use normalize::Change;
