//! `wait_for_response`.

use crate::field::Slot;
use crate::record::record;
use crate::value::{Integer, Value};

record! {
    /// Waits for the person's next message.
    ///
    /// The answer is in `{{vars.last_user_input}}`. The edge out is labelled `next`, after an answer and after a timeout
    /// alike; a [`Decide`](crate::node::Decide) behind it can look at `system.last_resume.reason`.
    ///
    /// ```
    /// use kapso_flow::node::WaitForResponse;
    ///
    /// let node = WaitForResponse::new().timeout_seconds(300).save_response_to("reply");
    /// ```
    pub struct WaitForResponse {
        /// Whether waiting ends by itself. Set by `timeout_seconds` too, since the platform ignores a time without it.
        has_timeout: bool,
        /// How many seconds to wait, 10 to 604800 (7 days). (Kapso documentation, "Wait for response node", 2025-12.)
        timeout_seconds: i64 {own},
        /// The variable that the answer is stored in, by its bare name.
        save_response_to: String,
    }
}

impl WaitForResponse {
    /// A node that waits as long as it takes.
    pub fn new() -> Self {
        Self::default().has_timeout(false)
    }

    /// How many seconds to wait, 10 to 604800 (7 days). Sets `has_timeout` too. (Kapso documentation, "Wait for response
    /// node", 2025-12.)
    #[must_use]
    pub fn timeout_seconds(mut self, seconds: impl Integer) -> Self {
        self.timeout_seconds.read(Value::Number(seconds.into()));
        self.has_timeout(true)
    }
}
