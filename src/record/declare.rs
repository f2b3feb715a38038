//! The macro that declares records.

/// Declares a struct whose public fields are the keys of a JSON object, each with a setter of the same name.
///
/// After a key's type may stand, in this order: how it is set where `Into` of its type is not the way, in braces (`each
/// T` for a list, `integer` for any of Rust's, `own` for a method written by hand, `ai` for an `ai_field_config`); who writes
/// it, in brackets; its name where that is no Rust name; and `where` with the texts that are documented for it.
///
/// `with ai_field_config + sending` adds the keys that the three sending nodes share.
macro_rules! record {
    (
        $(#[doc = $docs:literal])*
        pub struct $Name:ident with ai_field_config + sending { $($fields:tt)* }
    ) => {
        $crate::record::record! {
            $(#[doc = $docs])*
            pub struct $Name with ai_field_config {
                $($fields)*
                /// The WhatsApp number to send from, by Meta's id of it. Without it, the number of the conversation.
                phone_number_id: String,
                /// The older, internal id of the sending number.
                whatsapp_config_id: String,
                /// Another recipient than the conversation's contact, in E.164 form. `{{…}}` placeholders are filled in.
                /// Executions that only observe (started by a WhatsApp or project event) send nothing without it.
                to_phone_number: String,
                /// The model for the node's AI fields, by name.
                provider_model_name: String {own},
                /// The model for the node's AI fields, by id.
                provider_model_id: String {own},
                /// The prompts of the node's AI fields by path. Derived from the fields set to an `AiField`.
                ai_field_config: crate::ai::AiFieldConfig {ai},
            }
        }
    };

    (
        $(#[doc = $docs:literal])*
        pub struct $Name:ident $(with $ai:ident)? {
            $(
                $(#[doc = $doc:literal])*
                $field:ident: $ty:ty
                    $({ $($setter:tt)+ })? $([$role:ident])? $(as $wire:literal)? $(where $values:expr)?,
            )*
        }
    ) => {
        $(#[doc = $docs])*
        #[derive(Clone, Default)]
        pub struct $Name {
            $($(#[doc = $doc])* pub $field: $crate::Field<$ty>,)*
            rest: $crate::record::Rest,
        }

        impl $Name {
            $($crate::record::record!(@setter $($($setter)+)?; $(#[doc = $doc])* $field: $ty);)*

            /// The value of any key, by its name in the JSON.
            pub fn get(&self, key: &str) -> Option<$crate::Value> {
                $crate::record::get(self, key)
            }

            /// Sets any key, by its name in the JSON: one that this version of the crate does not know, too.
            #[must_use]
            pub fn set(mut self, key: &str, value: impl Into<$crate::Value>) -> Self {
                $crate::record::set(&mut self, key, value.into());
                self
            }

            /// Removes any key, by its name in the JSON.
            #[must_use]
            pub fn unset(mut self, key: &str) -> Self {
                $crate::record::unset(&mut self, key);
                self
            }
        }

        impl $crate::record::Described for $Name {
            const DOCS: &'static str = concat!($($docs, "\n"),*);
            const KEYS: &'static [$crate::record::Key] = &[$($crate::record::Key {
                name: $crate::record::record!(@name $field $($wire)?),
                docs: concat!($($doc, "\n"),*),
                role: $crate::record::record!(@role $($role)?),
                values: $crate::record::record!(@values $($values)?),
                holds: <$ty as $crate::field::Content>::HOLDS,
            },)*];
        }

        impl $crate::record::Record for $Name {
            fn keys(&self) -> &'static [$crate::record::Key] {
                <Self as $crate::record::Described>::KEYS
            }

            fn slot(&self, index: usize) -> &dyn $crate::field::Slot {
                let place = 0;
                $(
                    if index == place {
                        return &self.$field;
                    }
                    let place = place + 1;
                )*
                unreachable!("{index} is beyond the {place} keys")
            }

            fn slot_mut(&mut self, index: usize) -> &mut dyn $crate::field::Slot {
                let place = 0;
                $(
                    if index == place {
                        return &mut self.$field;
                    }
                    let place = place + 1;
                )*
                unreachable!("{index} is beyond the {place} keys")
            }

            fn declared(&self, visit: &mut dyn FnMut($crate::view::Name<'_>, $crate::view::View<'_>)) {
                $(
                    if let Some(view) = $crate::field::Slot::view(&self.$field) {
                        visit($crate::view::key!($crate::record::record!(@name $field $($wire)?)), view);
                    }
                )*
                let _ = visit;
            }

            fn present(&self) -> u64 {
                $crate::record::bits([$(!self.$field.is_absent()),*])
            }

            fn with_ai(&self) -> u64 {
                $crate::record::bits([$(self.$field.value().is_some_and($crate::field::Content::holds_ai)),*])
            }

            fn mismatched(&self) -> u64 {
                $crate::record::bits([$($crate::field::Slot::mismatch(&self.$field).is_some()),*])
            }

            fn missing(&self) -> u64 {
                $crate::record::bits([$(
                    $crate::record::record!(@required $($role)?) && $crate::field::Slot::is_empty(&self.$field)
                ),*])
            }

            fn holders(&self) -> u64 {
                const HOLDERS: u64 = $crate::record::bits([$(<$ty as $crate::field::Content>::HOLDS.is_of_records()),*]);
                if HOLDERS == 0 { 0 } else { HOLDERS & self.present() }
            }

            fn open(&self) -> u64 {
                const OPEN: u64 = $crate::record::bits([$(<$ty as $crate::field::Content>::HOLDS.is_any()),*]);
                if OPEN == 0 { 0 } else { OPEN & self.present() }
            }

            fn listed(&self) -> u64 {
                const LISTED: u64 = $crate::record::bits([$(!$crate::record::record!(@values $($values)?).is_empty()),*]);
                if LISTED == 0 { 0 } else { LISTED & self.present() }
            }

            fn rest(&self) -> &$crate::record::Rest {
                &self.rest
            }

            fn rest_mut(&mut self) -> &mut $crate::record::Rest {
                &mut self.rest
            }

            $(
                fn ai_config(&self) -> Option<&$crate::Field<$crate::ai::AiFieldConfig>> {
                    Some(&self.$ai)
                }

                fn ai_config_mut(&mut self) -> Option<&mut $crate::Field<$crate::ai::AiFieldConfig>> {
                    Some(&mut self.$ai)
                }
            )?
        }

        impl $crate::view::Members for $Name {
            fn each(&self, visit: &mut dyn FnMut($crate::view::Name<'_>, $crate::view::View<'_>)) {
                $crate::record::each_member(self, visit);
            }
        }

        impl $crate::view::Viewable for $Name {
            fn view(&self) -> $crate::view::View<'_> {
                $crate::record::written(self).unwrap_or($crate::view::View::Null)
            }
        }

        impl $crate::field::Content for $Name {
            const EXPECTED: &'static str = "an object";
            const HOLDS: &'static $crate::field::Holds = <Self as $crate::field::Element>::HOLDS;

            fn from_value(value: $crate::Value) -> Result<Self, $crate::Value> {
                match value {
                    $crate::Value::Object(_) => Ok($crate::field::Element::from_accepted(value)),
                    other => Err(other),
                }
            }

            fn each_record(&self, pointer: &$crate::pointer::Pointer<'_>, visit: &mut dyn FnMut(&$crate::pointer::Pointer<'_>, &dyn $crate::record::Record)) {
                visit(pointer, self);
            }

            fn each_record_mut(&mut self, visit: &mut dyn FnMut(&mut dyn $crate::record::Record)) {
                visit(self);
            }
        }

        impl $crate::field::Element for $Name {
            const HOLDS: &'static $crate::field::Holds = &$crate::field::Holds::Record($crate::node::TypeInfo {
                name: stringify!($Name),
                docs: <Self as $crate::record::Described>::DOCS,
                keys: <Self as $crate::record::Described>::KEYS,
            });

            fn accepts(_: &$crate::Value) -> bool {
                true
            }

            fn from_accepted(value: $crate::Value) -> Self {
                let mut record = Self::default();
                $crate::record::read(&mut record, value);
                record
            }

            fn as_record(&self) -> Option<&dyn $crate::record::Record> {
                Some(self)
            }

            fn as_record_mut(&mut self) -> Option<&mut dyn $crate::record::Record> {
                Some(self)
            }
        }

        impl PartialEq for $Name {
            /// Whether the same JSON would be written for both; the order of keys does not count.
            fn eq(&self, other: &Self) -> bool {
                $crate::view::Viewable::view(self).to_value() == $crate::view::Viewable::view(other).to_value()
            }
        }

        impl std::fmt::Debug for $Name {
            /// Shows the keys that are set. Values of headers and tokens are masked.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::record::debug(self, stringify!($Name), f)
            }
        }
    };

    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };

    (@values) => { &[] as &[&str] };
    (@values $values:expr) => { &$values };

    (@required required) => { true };
    (@required $($role:ident)?) => { false };

    (@role) => { $crate::record::Role::Optional };
    (@role required) => { $crate::record::Role::Required };
    (@role read_only) => { $crate::record::Role::ReadOnly };
    (@role local) => { $crate::record::Role::Local };

    (@setter own; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {};
    (@setter ai; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(self, entries: impl Into<$crate::Object>) -> Self {
            self.set(stringify!($field), entries.into())
        }
    };
    (@setter each $item:ty; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.$field = $crate::Field::Value($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (@setter integer; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl $crate::Integer) -> Self {
            $crate::field::Slot::read(&mut self.$field, $crate::Value::Number($field.into()));
            self
        }
    };
    (@setter; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field.set($field);
            self
        }
    };
}

pub(crate) use record;
