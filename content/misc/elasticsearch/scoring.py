# check
# 直接拿词频乘 idf，堆词的文档排第一；BM25 的词频会饱和，两个词都命中的排前面，但它太长时也会落在只命中一个词的后面
import math
from collections import Counter, defaultdict

K1, B = 1.2, 0.75                      # defaults of Lucene


class Index:
    def __init__(self) -> None:
        self.postings: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self.length: dict[int, int] = {}

    def add(self, doc: int, text: str) -> None:
        terms = text.split()
        self.length[doc] = len(terms)
        for term, tf in Counter(terms).items():
            self.postings[term][doc] = tf

    def search(self, query: str, bm25: bool) -> list[tuple[int, float]]:
        n, scores = len(self.length), Counter()
        average = sum(self.length.values()) / n
        for term in query.split():
            hits = self.postings.get(term, {})
            idf = math.log(1 + (n - len(hits) + 0.5) / (len(hits) + 0.5))
            for doc, tf in hits.items():
                norm = K1 * (1 - B + B * self.length[doc] / average)
                scores[doc] += idf * (tf / (tf + norm) if bm25 else tf)
        return [(doc, round(score, 2)) for doc, score in scores.most_common()]


index = Index()
index.add(1, "redis 持久化 原理")
index.add(2, "redis redis redis redis redis redis 广告")
index.add(3, "mysql 持久化 日志")
index.add(4, "python 装饰器")
print("postings of 持久化", index.postings["持久化"])
print("tf × idf", index.search("redis 持久化", bm25=False))
print("BM25", index.search("redis 持久化", bm25=True))
index.add(1, "redis 持久化 " + "其他 " * 60)
print("BM25, document 1 made long", index.search("redis 持久化", bm25=True))
