# check
# Python 3.14 的缺省：验证证书、核对域名，不查吊销；没有 subjectAltName 时标准库退而看 CN，urllib3 不看；requests 用 certifi 的根证书
import ssl
import sys

import httpx
import requests
import urllib3

context = ssl.create_default_context()
print(sys.version.split()[0], "create_default_context:", context.verify_mode.name, "check_hostname", context.check_hostname)
print("VERIFY_X509_STRICT", bool(context.verify_flags & ssl.VERIFY_X509_STRICT))
print("VERIFY_CRL_CHECK_LEAF", bool(context.verify_flags & ssl.VERIFY_CRL_CHECK_LEAF))
print("urllib.request uses it:", ssl._create_default_https_context is ssl.create_default_context)
print("hostname_checks_common_name:", context.hostname_checks_common_name,
      "urllib3:", urllib3.util.create_urllib3_context().hostname_checks_common_name)
print("SSLContext(PROTOCOL_TLS_CLIENT):", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).verify_mode.name)
unverified = ssl.create_default_context()
unverified.check_hostname = False
unverified.verify_mode = ssl.CERT_NONE
print("requests reads", "/".join(requests.certs.where().split("/")[-2:]))
print("requests verify:", requests.Session().verify, "trust_env", requests.Session().trust_env)
