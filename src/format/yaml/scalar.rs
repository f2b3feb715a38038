//! What a scalar means. (YAML 1.2.2, 10.3 "Core Schema".)

use std::borrow::Cow;

use super::granit_parser::Tag;

use crate::value::{Number, Value, rounded};

/// The value of a scalar; what is wrong with it, if it has none.
pub(super) fn value(text: Cow<'_, str>, plain: bool, tag: Option<&Tag>) -> Result<Value, String> {
    let tag = match tag {
        None if plain => return resolved(text),
        None => "str",
        Some(tag) => name(tag, "str")?,
    };
    let value = match tag {
        "str" => return Ok(Value::String(text.into_owned())),
        "null" => null(&text),
        "bool" => boolean(&text),
        "int" => integer(&text).transpose()?,
        "float" => float(&text).or_else(|| integer(&text).and_then(|_| float(&format!("{text}.0")))).transpose()?,
        _ => None,
    };
    value.ok_or_else(|| format!("the tag `!!{tag}` does not fit `{}`", excerpt(&text)))
}

/// The name of a tag of the core schema. `!` alone says that the tag does not depend on what stands in the text.
pub(super) fn name<'a>(tag: &'a Tag, alone: &'static str) -> Result<&'a str, String> {
    match tag.parts() {
        ("", "!") => Ok(alone),
        _ => tag.core_suffix().ok_or_else(|| format!("the tag `{}` has no meaning in JSON", excerpt(&tag.original()))),
    }
}

/// The beginning of a text, to be part of a message of one line.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let more = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    let control = |character: char| if character.is_control() { ' ' } else { character };
    text.chars().take(LONGEST).map(control).chain(more.chars()).collect()
}

fn resolved(text: Cow<'_, str>) -> Result<Value, String> {
    let (_, unsigned) = signed(&text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(&*text, ".nan" | ".NaN" | ".NAN") {
        return Err(format!("JSON has no number `{text}`: a text that says so wants quotes"));
    }
    let value = null(&text).or_else(|| boolean(&text)).map(Ok).or_else(|| integer(&text)).or_else(|| float(&text));
    value.unwrap_or_else(|| Ok(Value::String(text.into_owned())))
}

fn null(text: &str) -> Option<Value> {
    matches!(text, "" | "~" | "null" | "Null" | "NULL").then_some(Value::Null)
}

fn boolean(text: &str) -> Option<Value> {
    match text {
        "true" | "True" | "TRUE" => Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => Some(Value::Bool(false)),
        _ => None,
    }
}

/// An integer, unless the text is none. What begins with a zero is none: the schema reads it as decimal, YAML 1.1 as
/// octal, and what people mean by it is an id or a telephone number.
fn integer(text: &str) -> Option<Result<Value, String>> {
    let (radix, sign, digits) = match text.split_at_checked(2) {
        Some(("0o", digits)) => (8, "", digits),
        Some(("0x", digits)) => (16, "", digits),
        _ => {
            let (sign, digits) = signed(text);
            (10, sign, digits)
        }
    };
    let ambiguous = radix == 10 && has_leading_zero(digits);
    if ambiguous || digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let number = match radix {
        10 => Number::parse(&format!("{sign}{digits}")),
        _ => u64::from_str_radix(digits, radix).ok().map(Number::from),
    };
    Some(held(text, number))
}

/// A float, unless the text is none.
fn float(text: &str) -> Option<Result<Value, String>> {
    if !text.contains(['.', 'e', 'E']) {
        return None;
    }
    let (sign, unsigned) = signed(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (exponent_sign, power) = signed(exponent);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || !digits(power) || has_leading_zero(whole) {
        return None;
    }
    if whole.len() + fraction.len() == 0 || power.is_empty() {
        return None;
    }
    // JSON wants digits on both sides of the point.
    Some(held(text, Number::parse(&format!("{sign}{whole:0>1}.{fraction:0>1}e{exponent_sign}{power}"))))
}

fn held(text: &str, number: Option<Number>) -> Result<Value, String> {
    number.map(Value::Number).ok_or_else(|| rounded(&excerpt(text)))
}

fn has_leading_zero(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0')
}

/// The sign as JSON has it, and what follows it.
fn signed(text: &str) -> (&str, &str) {
    match text.strip_prefix('+') {
        Some(unsigned) => ("", unsigned),
        None => text.split_at(usize::from(text.starts_with('-'))),
    }
}
