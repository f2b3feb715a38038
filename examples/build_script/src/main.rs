mod documents {
    include!(concat!(env!("OUT_DIR"), "/flows.rs"));
}

fn main() {
    print!("{}{}", documents::SUPPORT, documents::OPENING_HOURS);
}
