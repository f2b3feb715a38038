//! Numbers that keep their kind.

use std::fmt;

use super::Value;

/// A JSON number that keeps its kind: `0` is an integer, `0.0` a float, and they are not equal.
///
/// Integers from -2⁶³ to 2⁶⁴-1 and floats of 64 bits are held exactly, and so are the larger integers whose digits a float
/// gives back, such as 10²¹, and `-0`. Any other number in a document is an error when the document is read, never rounded.
#[derive(Clone, Copy)]
pub struct Number(Repr);

#[derive(Clone, Copy)]
enum Repr {
    /// Never negative as `Negative`, so that equal integers have one form.
    Unsigned(u64),
    Negative(i64),
    Float(f64),
    /// An integer of more than 64 bits whose digits a float gives back, or `-0`.
    Big(f64),
}

impl Number {
    /// The number as a float, rounded where an integer has more than 53 bits.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            #[expect(clippy::cast_precision_loss, reason = "promised in the doc comment")]
            Repr::Unsigned(value) => value as f64,
            #[expect(clippy::cast_precision_loss, reason = "promised in the doc comment")]
            Repr::Negative(value) => value as f64,
            Repr::Float(value) | Repr::Big(value) => value,
        }
    }

    /// The number, if it was written as an integer and fits: `-0` does not.
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Repr::Unsigned(value) => value.try_into().ok(),
            Repr::Negative(value) => Some(value),
            Repr::Float(_) | Repr::Big(_) => None,
        }
    }

    /// The number, if it was written as an integer and is not negative.
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Repr::Unsigned(value) => Some(value),
            Repr::Negative(_) | Repr::Float(_) | Repr::Big(_) => None,
        }
    }

    /// Whether the number was written with a point or an exponent.
    pub fn is_float(self) -> bool {
        matches!(self.0, Repr::Float(_))
    }

    /// Reads a JSON number. `None` if the text is not one, or if it would have to be rounded.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let integer = !text.contains(['.', 'e', 'E']);
        if text == "-0" {
            return Some(Self(Repr::Big(-0.0)));
        }
        if integer
            && let Ok(number) = text.parse::<u64>().map(Self::from).or_else(|_| text.parse::<i64>().map(Self::from))
        {
            return Some(number);
        }
        let value: f64 = text.parse().ok()?;
        let exact = value.is_finite() && Decimal::of(text) == Decimal::shortest(value);
        exact.then_some(Self(if integer { Repr::Big(value) } else { Repr::Float(value) }))
    }

    /// Whether this is an integer that is held as a float.
    pub(crate) fn is_big(self) -> bool {
        matches!(self.0, Repr::Big(_))
    }

    /// The number in the shortest JSON text that reads back as the same value and kind. JSON has no infinities and no
    /// NaN: they are written as `null`.
    pub(crate) fn text(self) -> String {
        crate::format::json::compact(crate::view::View::Number(self))
    }

    /// `None` if JSON has no such number.
    pub(crate) fn into_serde(self) -> Option<serde_json::Number> {
        match self.0 {
            Repr::Unsigned(value) => Some(value.into()),
            Repr::Negative(value) => Some(value.into()),
            Repr::Float(value) | Repr::Big(value) => serde_json::Number::from_f64(value),
        }
    }

    pub(crate) fn from_serde(number: &serde_json::Number) -> Option<Self> {
        number
            .as_u64()
            .map(Self::from)
            .or_else(|| number.as_i64().map(Self::from))
            .or_else(|| number.as_f64().map(Self::from))
    }
}

/// A decimal number: two texts of one value are equal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(crate) negative: bool,
    /// The digits from the first that is not zero to the last that is not.
    pub(crate) digits: String,
    /// The power of ten of the last digit.
    pub(crate) exponent: i64,
}

impl Decimal {
    /// The shortest number that reads back as this float; of two as short the nearer, of two as near the even one, as
    /// JavaScript, Python and `serde_json` write it.
    pub(crate) fn shortest(value: f64) -> Self {
        Self::of(&serde_json::to_string(&value).unwrap_or_default())
    }

    /// The number that a JSON text says.
    fn of(text: &str) -> Self {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let kept = all.trim_end_matches('0');
        let digits = kept.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return Self { negative, digits, exponent: 0 };
        }
        let exponent: i64 = exponent.trim_start_matches('+').parse().unwrap_or(i64::from(i32::MAX));
        let (dropped, fraction) = (all.len() - kept.len(), fraction.len());
        let shift = i64::try_from(dropped).unwrap_or(0) - i64::try_from(fraction).unwrap_or(0);
        Self { negative, digits, exponent: exponent.saturating_add(shift) }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Repr::Unsigned(a), Repr::Unsigned(b)) => a == b,
            (Repr::Negative(a), Repr::Negative(b)) => a == b,
            (Repr::Float(a), Repr::Float(b)) | (Repr::Big(a), Repr::Big(b)) => a.to_bits() == b.to_bits(),
            _ => false,
        }
    }
}

impl Eq for Number {}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Unsigned(value) => serializer.serialize_u64(value),
            Repr::Negative(value) => serializer.serialize_i64(value),
            Repr::Float(value) | Repr::Big(value) => serializer.serialize_f64(value),
        }
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(Repr::Unsigned(value))
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(u64::try_from(value).map_or(Repr::Negative(value), Repr::Unsigned))
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Repr::Float(value))
    }
}

impl From<f32> for Number {
    /// The number whose shortest decimal form is the same: `0.2_f32` is 0.2, and not 0.20000000298.
    fn from(value: f32) -> Self {
        value.to_string().parse().unwrap_or(f64::from(value)).into()
    }
}

/// A Rust integer of any type, for keys that hold a whole number: `3600`, `text.len()`, `duration.as_secs()`.
///
/// A key holds integers from -2⁶³ to 2⁶³-1. A larger one is kept as it is, as [`Field::Other`](crate::Field::Other), and
/// written so.
///
/// ```
/// use std::time::Duration;
///
/// use kapso_flow::node::WaitForResponse;
///
/// let node = WaitForResponse::new().timeout_seconds(Duration::from_secs(3600).as_secs());
/// assert_eq!(node.timeout_seconds.value(), Some(&3600));
/// ```
pub trait Integer: Into<Number> {}

macro_rules! integers {
    ($($int:ty as $wide:ty),*) => {$(
        impl From<$int> for Number {
            fn from(value: $int) -> Self {
                (value as $wide).into()
            }
        }

        impl Integer for $int {}

        impl From<$int> for Value {
            fn from(value: $int) -> Self {
                Self::Number(value.into())
            }
        }
    )*};
}

integers!(u8 as u64, u16 as u64, u32 as u64, usize as u64, i8 as i64, i16 as i64, i32 as i64, isize as i64);

impl Integer for u64 {}

impl Integer for i64 {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_would_be_rounded_are_refused() {
        for exact in
            ["2163689162979732.2", "0.1", "1.10", "1e2", "120.50e-1", "0.30000000000000004", "1e21", "0.0", "5e-324"]
        {
            assert!(Number::parse(exact).is_some(), "{exact}");
        }
        for rounded in
            ["0.1000000000000000055", "3.14159265358979323846", "1e400", "18446744073709551617", "9007199254740993.0"]
        {
            assert!(Number::parse(rounded).is_none(), "{rounded}");
        }
    }

    #[test]
    fn kinds_are_kept_apart() {
        assert_ne!(Number::from(0), Number::from(0.0));
        assert_eq!(Number::from(7_u64), Number::from(7_i64));
        assert_eq!(Number::from(0.0).to_string(), "0.0");
        let big = "100000000000000000000";
        assert_eq!(Number::parse(big).map(|number| number.to_string()), Some(big.to_owned()));
        assert_eq!(Number::parse("-0").map(|number| number.to_string()), Some("-0".to_owned()));
        assert_ne!(Number::parse("-0"), Number::parse("-0.0"));
    }
}
