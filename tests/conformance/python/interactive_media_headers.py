from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendInteractiveNode, StartNode
from kapso.builder.flows.nodes.send_interactive import InteractiveButton


def offer(id, header_type, header_media_url):
    return SendInteractiveNode(
        id=id,
        interactive_type="button",
        body_text="Do you like it?",
        header_type=header_type,
        header_media_url=header_media_url,
        buttons=[InteractiveButton(id="yes", title="Yes")],
    )


flow = (
    Flow(name="New Sofa")
    .add_node(StartNode(id="start"))
    .add_node(offer("photo", "image", "https://example.com/sofa.jpg"))
    .add_node(offer("clip", "video", "https://example.com/sofa.mp4"))
    .add_node(offer("sheet", "document", "https://example.com/sofa.pdf"))
    .add_node(offer("bare", "none", ""))
    .add_edge("start", "photo")
    .add_edge("photo", "clip")
    .add_edge("clip", "sheet")
    .add_edge("sheet", "bare")
)
