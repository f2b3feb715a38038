//! Reading JSON (RFC 8259) without losing anything.

use std::borrow::Cow;

use super::plain;
use crate::error::{Error, ErrorKind};
use crate::hash::HashSet;
use crate::value::{Key, Number, Object, Value, rounded};

/// How deep lists and objects may stand in each other: no flow comes near, and no stack overflows.
pub(crate) const DEEPEST: usize = 128;

/// From how many keys on a set, and no longer a look at each, finds a key that comes twice.
const FEW_KEYS: usize = 16;

/// Reads one JSON value. A byte order mark before it is passed over.
pub(crate) fn parse(text: &str) -> Result<Value, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, entries: Vec::new(), items: Vec::new() };
    let value = reader.document();
    value.map_err(|Fault { at, message }| {
        let before = &text[..at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        ErrorKind::Syntax { message, line, column }.into()
    })
}

/// What is wrong, and the offset at which it stands.
struct Fault {
    at: usize,
    message: String,
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// What was read of the objects and lists that are open, so that each gets a place of its size when it is closed.
    entries: Vec<(Key, Value)>,
    items: Vec<Value>,
}

type Read<T> = Result<T, Fault>;

impl<'a> Reader<'a> {
    fn document(&mut self) -> Read<Value> {
        if self.peek().is_none() {
            return self.fault("there is nothing in this document");
        }
        let value = self.value(0)?;
        match self.peek() {
            None => Ok(value),
            Some(_) => self.fault("expected the end of the document"),
        }
    }

    fn value(&mut self, depth: usize) -> Read<Value> {
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Value::String(self.string()?.into_owned())),
            Some(b'-' | b'0'..=b'9') => self.number().map(Value::Number),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => self.expected("a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        self.enter(depth)?;
        let first = self.entries.len();
        let mut many = None;
        if self.skip(b'}') {
            return Ok(Value::Object(Object::new()));
        }
        loop {
            if self.peek() != Some(b'"') {
                return self.expected("a key in double quotes");
            }
            let at = self.at;
            let key = Key::from(self.string()?);
            if repeats(&key, &self.entries[first..], &mut many) {
                return Err(Fault { at, message: format!("the key `{key}` comes twice in one object") });
            }
            if !self.skip(b':') {
                return self.expected("`:` after a key");
            }
            let value = self.value(depth + 1)?;
            self.entries.push((key, value));
            if self.skip(b'}') {
                return Ok(Value::Object(Object::from_distinct(self.entries.drain(first..).collect())));
            }
            if !self.skip(b',') {
                return self.expected("`,` or `}`");
            }
        }
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        self.enter(depth)?;
        let first = self.items.len();
        if self.skip(b']') {
            return Ok(Value::List(Vec::new()));
        }
        loop {
            let item = self.value(depth + 1)?;
            self.items.push(item);
            if self.skip(b']') {
                return Ok(Value::List(self.items.drain(first..).collect()));
            }
            if !self.skip(b',') {
                return self.expected("`,` or `]`");
            }
        }
    }

    fn enter(&mut self, depth: usize) -> Read<()> {
        if depth == DEEPEST {
            return self.fault(&format!("lists and objects stand in each other more than {DEEPEST} deep"));
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Read<Cow<'a, str>> {
        self.at += 1;
        let start = self.at;
        self.plain();
        let plain = &self.text[start..self.at];
        if self.bytes.get(self.at) == Some(&b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return self.fault("a control character stands in a text: write it as an escape"),
                None => return self.expected("`\"`"),
            }
            let start = self.at;
            self.plain();
            text.push_str(&self.text[start..self.at]);
        }
    }

    /// Goes on to the next byte that ends or interrupts a text.
    fn plain(&mut self) {
        self.at += plain::length(&self.bytes[self.at..]);
    }

    fn escape(&mut self) -> Read<char> {
        let escaped = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.fault("there is no such escape"),
        };
        self.at += 2;
        Ok(escaped)
    }

    fn unicode_escape(&mut self) -> Read<char> {
        let Some(first) = self.unit(self.at) else { return self.fault("`\\u` wants four hexadecimal digits") };
        let second = self.unit(self.at + 6);
        let units = [first, second.unwrap_or(0)];
        let length = if (0xD800..0xDC00).contains(&first) { 2 } else { 1 };
        match char::decode_utf16(units[..length].iter().copied()).next() {
            Some(Ok(character)) => {
                self.at += 6 * length;
                Ok(character)
            }
            _ => self.fault("this escape is half of a character: the other half is missing"),
        }
    }

    /// The UTF-16 unit that an escape `\uXXXX` at this offset stands for.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        hexadecimal.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
    }

    fn number(&mut self) -> Read<Number> {
        let start = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let whole = self.digits()?;
        if whole > 1 && self.bytes[self.at - whole] == b'0' {
            self.at -= whole;
            return self.fault("a number begins with a zero");
        }
        let mut integer = true;
        if self.bytes.get(self.at) == Some(&b'.') {
            integer = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            integer = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = &self.text[start..self.at];
        let number = match text.parse::<i64>() {
            Ok(number) if integer && text != "-0" => Some(number.into()),
            _ => Number::parse(text),
        };
        number.ok_or_else(|| Fault { at: start, message: rounded(text) })
    }

    fn digits(&mut self) -> Read<usize> {
        let rest = &self.bytes[self.at..];
        match rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len()) {
            0 => self.expected("a digit"),
            count => {
                self.at += count;
                Ok(count)
            }
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Read<Value> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return self.fault("expected a value");
        }
        self.at += word.len();
        Ok(value)
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    /// Goes past the next byte that is not white space, if it is this one.
    fn skip(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expected<T>(&self, what: &str) -> Read<T> {
        let end = if self.at == self.bytes.len() { ", and the document ends" } else { "" };
        self.fault(&format!("expected {what}{end}"))
    }

    fn fault<T>(&self, message: &str) -> Read<T> {
        Err(Fault { at: self.at, message: message.to_owned() })
    }
}

/// Whether a key is among those before it.
pub(crate) fn repeats(key: &Key, entries: &[(Key, Value)], many: &mut Option<HashSet<Key>>) -> bool {
    if entries.len() < FEW_KEYS {
        return entries.iter().any(|(earlier, _)| earlier == key);
    }
    let many = many.get_or_insert_with(|| entries.iter().map(|(earlier, _)| earlier.clone()).collect());
    !many.insert(key.clone())
}
