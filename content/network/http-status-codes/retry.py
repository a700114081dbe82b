# check
# requests 缺省不重试；给了 urllib3 的 Retry(2)：带 Retry-After 的 503 自动再来，不带的要列入 status_forcelist；POST 都不重试
import http.server
import threading

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

seen = []


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self) -> None:
        seen.append(self.command)
        self.send_response(503 if len(seen) == 1 else 200)
        if self.path == "/retry-after":
            self.send_header("Retry-After", "1")
        self.end_headers()

    do_GET = do_POST = answer

    def log_message(self, *args) -> None:
        pass


server = http.server.HTTPServer(("127.0.0.1", 8000), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("urllib3", urllib3.__version__, "obeys Retry-After on", sorted(Retry.RETRY_AFTER_STATUS_CODES))
CASES = {"default": None, "Retry(2)": Retry(2), "Retry(2, status_forcelist=[503])": Retry(2, status_forcelist=[503])}
for name, retry in CASES.items():
    for method in "GET", "POST":
        for path in "/plain", "/retry-after":
            seen.clear()
            session = requests.Session()
            if retry:
                session.mount("http://", HTTPAdapter(max_retries=retry))
            response = session.request(method, "http://127.0.0.1:8000" + path)
            print(f"{name}: {method} {path} answer {response.status_code}, requests seen {len(seen)}")
