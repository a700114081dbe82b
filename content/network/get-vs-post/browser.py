# check: timeout=90
# Chromium：表单 GET 丢掉 action 里的查询串；fetch 不许 GET 带正文，XHR 悄悄扔掉；URL 到 2 MB；预取发的是 GET；Referer 同源带查询串，跨源不带
import socket, subprocess, threading

FORM = "<form action='/a?x=1' method={} {}><input name=q value=hat></form><script>document.forms[0].submit()</script>"
PAGES = {
    "/form-get": FORM.format("get", "enctype=multipart/form-data"),
    "/form-post": FORM.format("post", ""),
    "/page?token=abc": "<link rel=prefetch href='/delete?id=1'><img src=/same><img src='http://127.0.0.1:8000/cross'>",
    "/fetch": """<p id=p></p><script>(async () => {
      const tried = url => fetch(url).then(r => r.status, String), out = []
      try { await fetch('/f', {method: 'GET', body: 'x'}) } catch (e) { out.push(e) }
      const x = new XMLHttpRequest(); x.open('GET', '/xhr', false); x.send('body')
      for (const n of [2097152, 2097153]) out.push(`URL of ${n}: ` + await tried((location.origin + '/?').padEnd(n, 'a')))
      p.textContent = out.join(', ')
    })()</script>""",
}

seen = []

def serve(conn):
    reader = conn.makefile("rb")
    line = reader.readline().decode().strip()
    headers = {}
    while field := reader.readline().decode().strip():
        name, _, value = field.partition(": ")
        headers[name.lower()] = value
    body = reader.read(int(headers.get("content-length", 0))).decode()
    path = line.split(" ")[1] if line else ""
    if path and path not in PAGES and "favicon" not in path:
        seen.append(f"{line[:30]} | {headers.get('content-type')} {body!r} | Referer: {headers.get('referer')} {headers.get('sec-purpose', '')}")
    page = PAGES.get(path, "").encode()
    conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(page) + page)
    conn.close()

def listen(server):
    while True:
        threading.Thread(target=serve, args=server.accept()[:1], daemon=True).start()

threading.Thread(target=listen, args=(socket.create_server(("127.0.0.1", 8000)),), daemon=True).start()
for n, path in enumerate(PAGES):
    seen.clear()
    page = subprocess.run(
        ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", f"--user-data-dir=profile-{n}",
         "--virtual-time-budget=5000", "--dump-dom", f"http://localhost:8000{path}"], capture_output=True, text=True).stdout
    print(path, *sorted(seen), sep="\n")
    if "<p" in page:
        print(page.split('id="p">')[1].split("</p>")[0])
