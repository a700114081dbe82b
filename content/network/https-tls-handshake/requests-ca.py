# check
# requests 访问自签证书的服务：缺省报错；verify= 给出证书、或设 REQUESTS_CA_BUNDLE 就通过；verify=False 时域名不对也照连；给出的文件替换自带的根
import os
import subprocess
import time
import warnings

import requests

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out ca.pem -subj /CN=x"
               " -addext subjectAltName=DNS:localhost".split(), check=True, capture_output=True)
server = subprocess.Popen("openssl s_server -accept 8443 -cert ca.pem -key key.pem -www".split(),
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
warnings.simplefilter("ignore")


def get(name: str, host: str = "localhost", **options) -> None:
    while True:
        try:
            result = requests.get(f"https://{host}:8443/", **options).status_code
        except requests.exceptions.SSLError as error:
            result = str(error).split("failed: ")[-1].split(" (_ssl")[0]
        except requests.exceptions.ConnectionError:
            time.sleep(0.1)
            continue
        return print(f"{name}, {host}: {result}")


get("default")
get('verify="ca.pem"', verify="ca.pem")
get('verify="ca.pem"', "127.0.0.1", verify="ca.pem")
get("verify=False", "127.0.0.1", verify=False)
os.environ["REQUESTS_CA_BUNDLE"] = "ca.pem"
get("REQUESTS_CA_BUNDLE=ca.pem")
adapter = requests.Session().get_adapter("https://x")
for verify in True, "ca.pem":
    pool = adapter.get_connection_with_tls_context(requests.Request("GET", "https://x").prepare(), verify)
    adapter.cert_verify(pool, "https://x", verify, None)
    print(f"verify={verify!r} loads", "/".join(pool.ca_certs.split("/")[-2:]))
server.terminate()
server.wait()
