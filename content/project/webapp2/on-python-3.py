# webapp2 3.0.0b1 still answers on CPython 3.15.2, with legacy-cgi 2.6.4 for the removed cgi module; HEAD without a head method is 405, an unknown method 501 (WebOb 1.8.11; the same on CPython 3.14.10 and 3.11; 2026-11-26)
import sys
import warnings

warnings.simplefilter("ignore")
import webapp2


class Order(webapp2.RequestHandler):
    def get(self, order_id):
        self.response.write("order %s" % order_id)


app = webapp2.WSGIApplication([(r"/orders/(\d+)", Order)])
print("CPython", sys.version.split()[0])
for method, path in [("GET", "/orders/7"), ("DELETE", "/orders/7"),
                     ("GET", "/x"), ("HEAD", "/orders/7"),
                     ("FOO", "/orders/7")]:
    r = app.get_response(path, method=method)
    print(method, path, r.status_int, r.headers.get("Allow"))
