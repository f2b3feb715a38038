//! What a flow names that lives outside it: models, functions, workflows, templates.

use std::borrow::Cow;

/// A language model of the project, by name or by id.
///
/// Which models there are differs by project and changes; the platform lists them under `GET /provider_models`. A model
/// that the project does not have is not reported when a flow is saved. (Kapso OpenAPI, 2026-09-27.)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Model(ModelRef);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum ModelRef {
    Name(Cow<'static, str>),
    Id(Cow<'static, str>),
}

impl Model {
    /// A model by its name, such as `claude-sonnet-4-20250514`: the key `provider_model_name`.
    pub const fn name(name: &'static str) -> Self {
        Self(ModelRef::Name(Cow::Borrowed(name)))
    }

    /// A model by its id, a UUID: the key `provider_model_id`.
    pub const fn id(id: &'static str) -> Self {
        Self(ModelRef::Id(Cow::Borrowed(id)))
    }

    /// [`Model::name`] for a name that is known only when the program runs.
    pub fn from_name(name: impl Into<String>) -> Self {
        Self(ModelRef::Name(Cow::Owned(name.into())))
    }

    /// [`Model::id`] for an id that is known only when the program runs.
    pub fn from_id(id: impl Into<String>) -> Self {
        Self(ModelRef::Id(Cow::Owned(id.into())))
    }
}

/// Gives a record with `provider_model_name` and `provider_model_id` its model setters.
macro_rules! model_setters {
    ($($Name:ident),*) => {$(
        impl $Name {
            /// The model that this node uses. Replaces a model that was set before, by name or by id.
            #[must_use]
            pub fn model(mut self, model: impl Into<$crate::Model>) -> Self {
                let (name, id) = model.into().into_parts();
                self.provider_model_name = name.map_or($crate::Field::Absent, $crate::Field::Value);
                self.provider_model_id = id.map_or($crate::Field::Absent, $crate::Field::Value);
                self
            }

            /// The model by name, replacing one by id. See [`Model`](crate::Model).
            #[must_use]
            pub fn provider_model_name(self, name: impl Into<String>) -> Self {
                self.model($crate::Model::from_name(name))
            }

            /// The model by id, replacing one by name. See [`Model`](crate::Model).
            #[must_use]
            pub fn provider_model_id(self, id: impl Into<String>) -> Self {
                self.model($crate::Model::from_id(id))
            }
        }
    )*};
}

pub(crate) use model_setters;

impl Model {
    /// The name or the id.
    pub(crate) fn into_parts(self) -> (Option<String>, Option<String>) {
        match self.0 {
            ModelRef::Name(name) => (Some(name.into_owned()), None),
            ModelRef::Id(id) => (None, Some(id.into_owned())),
        }
    }
}

impl From<&Model> for Model {
    fn from(model: &Model) -> Self {
        model.clone()
    }
}

/// A way to name something of the project, and setting it in a record so that no other name of it is left.
macro_rules! by_id_slug_name {
    (
        $(#[doc = $docs:literal])*
        $Name:ident, $id:literal, $slug:literal, $name:literal
    ) => {
        $(#[doc = $docs])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $Name {
            key: &'static str,
            value: String,
        }

        impl $Name {
            const KEYS: [&'static str; 3] = [$id, $slug, $name];

            #[doc = concat!("By id, a UUID, as the platform wants it: the key `", $id, "`.")]
            pub fn id(id: impl Into<String>) -> Self {
                Self { key: $id, value: id.into() }
            }

            #[doc = concat!("By slug, as local files have it: the key `", $slug, "`. The platform's command replaces it by the id when it pushes; the API takes no slugs.")]
            pub fn slug(slug: impl Into<String>) -> Self {
                Self { key: $slug, value: slug.into() }
            }

            #[doc = concat!("By name, as the platform answers it: the key `", $name, "`, which it does not take back.")]
            pub fn name(name: impl Into<String>) -> Self {
                Self { key: $name, value: name.into() }
            }

            /// Sets this name in a record and removes the other two.
            pub(crate) fn set_in(self, record: &mut dyn $crate::record::Record) {
                for key in Self::KEYS {
                    $crate::record::unset(record, key);
                }
                $crate::record::set(record, self.key, self.value.into());
            }
        }
    };
}

by_id_slug_name! {
    /// A function of the project, by id, slug or name.
    ///
    /// ```
    /// use kapso_flow::{FunctionRef, node::Function};
    ///
    /// let node = Function::new(FunctionRef::slug("find-order"));
    /// assert_eq!(node.function_slug.as_str(), Some("find-order"));
    /// ```
    FunctionRef, "function_id", "function_slug", "function_name"
}

by_id_slug_name! {
    /// Another workflow of the project, by id, slug or name.
    WorkflowRef, "workflow_id", "workflow_slug", "workflow_name"
}

/// A message template of the WhatsApp Business account, by id or name.
///
/// The platform wants the id, a UUID; the Python SDK's reference page writes names under the same key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TemplateRef {
    key: &'static str,
    value: String,
}

impl TemplateRef {
    const KEYS: [&'static str; 2] = ["template_id", "template_name"];

    /// By id, a UUID: the key `template_id`.
    pub fn id(id: impl Into<String>) -> Self {
        Self { key: "template_id", value: id.into() }
    }

    /// By name, as the platform answers it: the key `template_name`, which it does not take back.
    pub fn name(name: impl Into<String>) -> Self {
        Self { key: "template_name", value: name.into() }
    }

    /// Sets this name in a record and removes the other.
    pub(crate) fn set_in(self, record: &mut dyn crate::record::Record) {
        for key in Self::KEYS {
            crate::record::unset(record, key);
        }
        crate::record::set(record, self.key, self.value.into());
    }
}
