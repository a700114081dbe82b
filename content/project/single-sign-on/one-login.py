# check: with=venv
# 先登录 A，再登录 B：B 不再要口令；用过的授权码重放得不到令牌
import base64
import hashlib
import secrets
import time
import jwt

KEY = "idp-demo-key-of-at-least-32-bytes"
CLIENTS = {"A": "https://a.test/cb", "B": "https://b.other.test/cb"}
sessions, codes = {}, {}              # both kept by the identity provider

def s256(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

def authorize(cookie, client, uri, nonce, challenge):
    if CLIENTS.get(client) != uri:        # equal, no prefix
        raise ValueError("redirect_uri is not registered")
    if cookie not in sessions:
        print("identity provider: asks for the password")
        sessions[cookie := secrets.token_urlsafe()] = "li"
    code = secrets.token_urlsafe()
    codes[code] = (client, uri), nonce, challenge, sessions[cookie]
    return cookie, code

def token(code, client, uri, verifier):
    bound, nonce, challenge, user = codes.pop(code, (None,) * 4)
    if bound != (client, uri) or s256(verifier) != challenge:
        return None                       # taken out, gone
    return jwt.encode({"iss": "idp", "sub": user, "aud": client,
                       "nonce": nonce, "exp": time.time() + 60}, KEY)

def login(app, cookie=None):
    nonce, verifier = secrets.token_urlsafe(), secrets.token_urlsafe(32)
    cookie, code = authorize(cookie, app, CLIENTS[app], nonce, s256(verifier))
    claims = jwt.decode(token(code, app, CLIENTS[app], verifier), KEY,
                        algorithms=["HS256"], audience=app, issuer="idp")
    if claims["nonce"] != nonce:
        raise ValueError("wrong nonce")
    print(f"{app} is logged in as {claims['sub']}")
    return cookie, (code, app, CLIENTS[app], verifier)

cookie, used = login("A")
login("B", cookie)
print("replayed code:", token(*used))
