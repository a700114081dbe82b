# check: with=venv
# 公钥从 JWKS 里删掉之后，PyJWKClient 的缓存没过期，旧密钥签的令牌照样验得过
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

old, new = (rsa.generate_private_key(65537, 2048) for _ in range(2))
keys = {kid: json.loads(RSAAlgorithm.to_jwk(key.public_key())) | {"kid": kid}
        for kid, key in (("old", old), ("new", new))}


class Jwks(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"keys": list(keys.values())}).encode())

    def log_message(self, *args):
        pass


def verify(client):
    try:
        return jwt.decode(token, client.get_signing_key_from_jwt(token), algorithms=["RS256"])
    except jwt.PyJWTError as e:
        return type(e).__name__


server = HTTPServer(("127.0.0.1", 0), Jwks)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
token = jwt.encode({"sub": "42"}, old, algorithm="RS256", headers={"kid": "old"})
client = jwt.PyJWKClient(url)
print(*keys, "published:", verify(client))
del keys["old"]
print(*keys, "published:", verify(client), "- the set is kept for", client.jwk_set_cache.lifespan, "s")
print("another client:", verify(jwt.PyJWKClient(url)))
