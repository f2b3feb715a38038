#[path = "../src/flows.rs"]
mod flows;

use kapso_flow::Shape;
use kapso_flow::testing::assert_committed;

#[test]
fn the_definition_for_the_platform_is_that_of_the_flow() {
    assert_committed("workflows/support/definition.json", flows::support().document(Shape::Definition));
}
