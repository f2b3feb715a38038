//! Where in the user's Rust source something was built.

use std::panic::Location;

/// The place of a call in the user's source, if known. Places are no part of what is compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Caller(Option<&'static Location<'static>>);

impl Caller {
    /// The place of the call into the public function that called this one. A call that comes by way of the standard
    /// library, such as from `Iterator::for_each`, has only the library's place, and is not known.
    #[track_caller]
    pub(crate) fn here() -> Self {
        let location = Location::caller();
        let library = location.file().starts_with("/rustc/") || location.file().contains("/library/core/src/");
        Self((!library).then_some(location))
    }

    pub(crate) fn location(self) -> Option<&'static Location<'static>> {
        self.0
    }
}
