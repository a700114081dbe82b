# check
# 一个模型：写入后、refresh 后、断电后、重放 translog 后，各搜得到什么
class Shard:
    def __init__(self) -> None:
        self.buffer: dict[int, str] = {}
        self.segments: list[dict[int, str]] = []
        self.committed = 0                       # segments on disk
        self.translog: list[tuple[int, str]] = []

    def index(self, doc: int, text: str) -> None:
        self.buffer[doc] = text
        self.translog.append((doc, text))        # answered after the fsync

    def search(self, word: str) -> list[int]:    # segments alone, not the buffer
        live = {d: t for segment in self.segments for d, t in segment.items()}
        return [doc for doc, text in live.items() if word in text]

    def refresh(self) -> None:
        self.segments.append(self.buffer)
        self.buffer = {}

    def flush(self) -> None:
        self.refresh()
        self.committed = len(self.segments)
        self.translog.clear()

    def crash_and_recover(self) -> None:
        self.buffer, self.segments = {}, self.segments[: self.committed]
        print("  after the power cut", self.search("order"), "replayed", len(self.translog))
        self.buffer.update(self.translog)
        self.refresh()


shard = Shard()
shard.index(1, "order A")
shard.flush()
shard.index(2, "order B")
print("just written", shard.search("order"))
shard.refresh()
print("after refresh", shard.search("order"))
shard.crash_and_recover()
print("recovered", shard.search("order"))
