use super::{find, first, masked};

fn in_text(text: &str) -> Option<&'static str> {
    first("", text)
}

#[test]
fn a_secret_is_known_by_its_form_in_any_text() {
    assert_eq!(in_text("use ghp_a8Kq2LmZx91PwRt7VbNc4YdEfGh5JsUo3TiX."), Some("a GitHub token"));
    assert_eq!(in_text("key: sk-proj-a8Kq2LmZx91PwRt7VbNc4"), Some("an API key"));
    assert_eq!(in_text("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.k3JqV9xLw0pTzR7aBcD1"), Some("a JSON Web Token"));
    assert_eq!(in_text("Authorization: Bearer k3JqV9xLw0pTzR7aBcD1"), Some("a bearer token"));
    for sample in
        ["sk-xxxxxxxxxxxxxxxxxxxxxxxx", "AKIAIOSFODNN7EXAMPLE", "sk-your-api-key-goes-right-here", "Bearer token"]
    {
        assert_eq!(in_text(sample), None, "{sample}");
    }
    assert_eq!(in_text("bearer of 3 good-news items, sk-ills, {{vars.token}} and ${ENV:API_KEY}"), None);
    assert_eq!(in_text("Bearer {{vars.customer5token_a1}}"), None);
    for text in [
        "https://example.com/sk-ii-facial-treatment-essence-230ml and ASIA-PACIFIC-ORDERS-2024",
        "ghs_hotel_booking_confirmation_2024_es_mx, AKIA2024SUMMERSALE01, SG.SHOES-RUN-2024-BLUE-42-LIMITED-EDITION-EU-01",
        "Bearer ${login2Step3Access4Jwt5}, Bearer [login2Step3Access4Jwt5], Bearer login2Step3Access4Jwt5(a)",
    ] {
        assert_eq!(in_text(text), None, "{text}");
    }
    assert_eq!(in_text("Bearer: /v1/orders/of-2024-11/a1, or Bearer scope=orders1read2write3all"), None);
}

#[test]
fn a_secret_is_known_by_the_key_that_it_stands_under() {
    assert_eq!(first("X-Api-Key", "5f2b9c1e7a4d4f0b8e6a"), Some("a key"));
    assert_eq!(first("Authorization", "Basic dXNlcjI6aHVudGVyMjpsb25n"), Some("a key"));
    assert_eq!(first("Authorization", "Bearer {{vars.prefix}}k3JqV9xLw0pTzR7aBcD1"), Some("a bearer token"));
    assert_eq!(first("X-API-Key", "{{vars.prefix}}-k3JqV9xLw0pTzR7aBcD1"), Some("a key"));
    assert_eq!(first("password", "Summer2024!"), Some("a password"));
    assert_eq!(first("Cookie", "lang=en; PHPSESSID=k3JqV9xLw0pTzR7aBcD1"), Some("a session"));
    assert_eq!(first("url", "shop:hunter2@api.example.com/a"), Some("a password"));
    for (name, sample) in [
        ("X-Request-Id", "5f2b9c1e7a4d4f0b8e6a"),
        ("Authorization", "Bearer {{vars.token}}"),
        ("X-API-Key", "${ENV:KEY}"),
        ("X-API-Key", "YOUR_API_KEY"),
        ("X-API-Key", "<KAPSO_4_KEY_GOES_HERE>"),
        ("X-API-Key", "my-own-api-2024"),
        ("X-API-Key", "{{vars.account5}}-orders-for-2024-only"),
        ("max_tokens", "5f2b9c1e7a4d4f0b8e6a"),
        ("next_page_token", "5f2b9c1e7a4d4f0b8e6a"),
        ("password", "required"),
        ("password", "${DB_PASSWORT_1}"),
        ("Cookie", "variant=5f2b9c1e7a4d4f0b8e6a"),
        ("Cookie", "session=my-own-visit-2024"),
        ("url", "mailto:orders24@example.com"),
        ("url", "example.com:8080/@orders24"),
        ("image_url", "cid:logo123@example.com"),
        ("clientToken", "7c1f0b1e-5d1b-4c8e-9a43-1f2e3d4c5b6a"),
        ("X-Idempotency-Token", "7c1f0b1e-5d1b-4c8e-9a43-1f2e3d4c5b6a"),
        ("public_api_key", "k3JqV9xLw0pTzR7aBcD1"),
        ("token", "0xdAC17F958D2ee523a2206206994597C13D831ec7"),
        ("token", "verification2024-signup"),
        ("api_key", "keys/2024/server4096.pem"),
        ("password", "required|min:8"),
        ("password", "update_at_2024"),
        ("password", "2024-11-01T10:00:00Z"),
    ] {
        assert_eq!(first(name, sample), None, "{name}: {sample}");
    }
}

#[test]
fn a_secret_is_known_in_a_url() {
    assert_eq!(in_text("https://admin:hunter2@example.com/a"), Some("a password"));
    assert_eq!(in_text("https://admin:vK8#qLw2!zRt9@example.com/a"), Some("a password"));
    assert_eq!(in_text("https://{{vars.user}}:hunter2@example.com/a"), Some("a password"));
    assert_eq!(in_text("ask https://shop:vK8qLw2z@example.com."), Some("a password"));
    assert_eq!(in_text("ask https://shop:hunter2@example.com."), None);
    assert_eq!(in_text("https://example.com/a?b=c&api_key=5f2b9c1e7a4d4f0b8e6a#d"), Some("a key"));
    assert_eq!(in_text("https://{{vars.host}}/a?sig=5f2b9c1e7a4d4f0b8e6a"), Some("a key"));
    let slack = "https://hooks.slack.com/services/{{vars.team}}/B08XY34ZW/k3JqV9xLw0pTzR7aBcD1eF2g";
    assert_eq!(first("url", slack), Some("a Slack webhook"));
    let telegram = "https://api.telegram.org/bot{{vars.bot}}:k3JqV9xLw0pTzR7aBcD1eF2gHi3jKlMn4oP/sendMessage";
    assert_eq!(first("url", telegram), Some("a bot token"));
    for sample in [
        "https://user:pass@example.com",
        "https://{{vars.user}}:{{vars.word}}@example.com",
        "https://${ENV:USER}@example.com",
        "https://{user}:{word24}@example.com",
        "ask https://user:anyword@example.com",
        "https://example.com:8080#orders@24",
        "https://example.com#at:orders@24",
        "https://example.com/a?key=${ENV:KEY}",
        "https://example.com/a?key=orders",
        "https://example.com/a?id=5f2b9c1e7a4d4f0b8e6a",
        "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
        "https://api.telegram.org/bot123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11/getMe",
        "https://api.telegram.org/bot{{vars.bot}}/sendMessage",
    ] {
        assert_eq!(first("url", sample), None, "{sample}");
    }
}

#[test]
fn a_secret_is_known_behind_its_name() {
    for text in [
        "curl -H 'X-API-Key: 5f2b9c1e7a4d4f0b8e6a'",
        "The **API key**: `5f2b9c1e7a4d4f0b8e6a`.",
        "The API key is 5f2b9c1e7a4d4f0b8e6a.",
        "client_secret = \"5f2b9c1e7a4d4f0b8e6a\"",
        "Authorization: Basic dXN1cjI6aH5udG3yMjps2b25n",
        "grant_type=a&client_secret=5f2b9c1e7a4d4f0b8e6a&x={{vars.x | y}}",
        "{\"a\": {{vars.n}}, \"token\":\"5f2b9c1e7a4d4f0b8e6a\"}",
        "{\"a\": \"{\\\"token\\\": \\\"5f2b9c1e7a4d4f0b8e6a\\\"}\"",
    ] {
        assert_eq!(in_text(text), Some("a key"), "{text}");
    }
    for text in
        ["log in with password: vK8qLw2zRt9m", "{\"password\":\"Summer#2024!\",}", "user=a&password=Summer2024!"]
    {
        assert_eq!(in_text(text), Some("a password"), "{text}");
    }
    assert_eq!(in_text("curl -b x -H 'Cookie: sid=k3JqV9xLw0pTzR7aBcD1'"), Some("a session"));
    for text in [
        "password: required, token: abc, api_key=… and secret: {{vars.secret5}}",
        "password: 6-digit PIN; Password: Base64-encoded; token: 32characterstringyouchose",
        "[Role] Reset the password: 6-digit, token: base64EncodedString2",
        "{\"content\": \"Reset the password: 6-digit PIN\", \"n\": {{vars.n}}}",
        "{\"password\": \"at4least 8 letters\",}",
        "the order number: 5f2b9c1e7a4d4f0b8e6a, max_tokens: 5f2b9c1e7a4d4f0b8e6a, key: 5f2b9c1e7a4d4f0b8e6a",
        "token: a1b2c3d4e5f6g7h8i9j0, secret: ${ENV:SECRET_1A2B3C4D5E}, apikey: <5f2b9c1e7a4d4f0b8e6a>",
        "the token is 32characterstringlong, the password is 6-digit",
        "page_token=5f2b9c1e7a4d4f0b8e6a",
        "The secret is SUMMER2024SALE50OFF; password: min8max20chars, first4name+last4mobile",
        "an example, token: 5f2b9c1e7a4d4f0b8e6a; ejemplo de token: 5f2b9c1e7a4d4f0b8e6a",
        "the Wi-Fi password is H0t3lS0l2024",
        "see https://example.com/invite?token=5f2b9c1e7a4d4f0b8e6a&key=5f2b9c1e7a4d4f0b8e6a",
    ] {
        assert_eq!(in_text(text), None, "{text}");
    }
}

#[test]
fn no_more_is_masked_than_the_secret() {
    let shown = "send {{vars.x}} and Bearer …, or https://shop:…@acme.io, password: … as é";
    let text = "send {{vars.x}} and Bearer k3JqV9xLw0pTzR7aBcD1+/a==, or https://shop:vK8qLw2z@acme.io, password: vK8qLw2zRt9m as é";
    assert_eq!(masked("", text), shown);
    assert_eq!(
        masked("", "password: \"vK8qLw2z,Rt9m<Xw5\", or password: vK8qLw2z;Rt9m)Xw5."),
        "password: \"…\", or password: …."
    );
    let long = "k3JqV9xLw0pTzR7aBcD1".repeat(60);
    assert_eq!(
        masked("", &format!("the api key: {long}, and https://a.io/?api_key={long}&a=b")),
        "the api key: …, and https://a.io/?api_key=…&a=b"
    );
    assert_eq!(masked("api_key", "\"5f2b9c1e7a4d4f0b8e6a\""), "\"…\"");
    assert_eq!(masked("token", "sk-proj-a8Kq2LmZx91PwRt7VbNc4 "), "… ");
}

#[test]
fn what_is_found_twice_is_one() {
    let found = find("Authorization", "Bearer k3JqV9xLw0pTzR7aBcD1");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].what, found[0].range.clone()), ("a bearer token", 7..27));
}

#[test]
fn long_texts_of_separators_take_no_time() {
    let begun = std::time::Instant::now();
    for part in ["token:", "a://", "bearer/", "cookie=", "\"'token ", "a:b@", "https://a:b1c2d3"] {
        find("", &part.repeat(20_000));
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
}
