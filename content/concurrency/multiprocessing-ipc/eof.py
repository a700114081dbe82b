# check: timeout=120
# Pipe：对端都关了，recv 抛 EOFError；父进程没关自己手里的那一份写端，就等不到
import multiprocessing as mp

def send(writer):
    writer.send("one")
    writer.close()

if __name__ == "__main__":
    for close in False, True:
        reader, writer = mp.Pipe(duplex=False)
        child = mp.Process(target=send, args=(writer,))
        child.start()
        if close:
            writer.close()
        print(reader.recv(), end=" - ")
        child.join()
        try:
            print("parent closed its writer:", close, "- poll(1):", reader.poll(1), "-", end=" ")
            print(reader.recv() if close else "recv would wait")
        except EOFError as e:
            print("recv:", type(e).__name__)
