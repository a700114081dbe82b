# check: with=venv
# PyJWT 按格式认公钥：PEM、SSH、DER、JWK 当共享密钥都被拒绝，去掉头尾的 base64 认不出
import base64
import hashlib
import hmac
import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm

public = rsa.generate_private_key(65537, 2048).public_key()
der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
forms = {
    "PEM": public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "SSH": public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH),
    "DER": der, "JWK": RSAAlgorithm.to_jwk(public).encode(),
    "base64 of DER": base64.b64encode(der),
}
HEAD = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9"     # HS256, admin
for form, key in forms.items():
    tag = hmac.new(key, HEAD.encode(), hashlib.sha256).digest()
    forged = HEAD + "." + base64.urlsafe_b64encode(tag).rstrip(b"=").decode()
    try:
        print(form, jwt.decode(forged, key, algorithms=["HS256", "RS256"]))
    except jwt.PyJWTError as e:
        print(form, type(e).__name__)
