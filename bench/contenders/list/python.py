import boto3
from contend import contend, look, work


def prepare(task):
    bucket = boto3.resource("s3", endpoint_url=task["endpoint"]).Bucket("bench")

    def run():
        count = 0
        for each in bucket.objects.all():
            count += each.key is not None and each.size is not None
            look(task, each.key)
            work(task)
        return count

    return run


contend(prepare)
